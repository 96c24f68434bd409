import { openTable, type Table } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';
import { replaceAll } from './orders-table';

const column = (id: string, kind: TableColumn['kind'] = 'id'): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '' });

/** Stocks of which one source tells the size, another the barcode, and a join the one that is missing. */
const STOCKS: TableSpec = {
  tag: 'stocks', title: () => 'Stocks', key: ['shop', 'size', 'barcode'],
  columns: [column('shop', 'text'), column('size'), column('barcode'), column('quantity', 'integer')],
};
const bySize = (workbook: MemoryWorkbook): Table => openTable(workbook, { ...STOCKS, foundBy: ['size'] });
const byBarcode = (workbook: MemoryWorkbook): Table => openTable(workbook, { ...STOCKS, foundBy: ['barcode'] });

const stock = (size: string, barcode: string, quantity: number) => ({ size, barcode, quantity });
const GONE = { quantity: 0 };

test('a row is the same when the join fills the rest of its key, and when it does not any more', () => {
  const workbook = memoryWorkbook();
  bySize(workbook).merge('Lamp', [stock('1', '', 5), stock('2', '', 6)]);
  expect(replaceAll(bySize(workbook), 'Lamp', [stock('1', '2001', 5), stock('2', '2002', 6)], GONE)).toEqual({ added: 0, changed: 2, unchanged: 0 });
  expect(replaceAll(bySize(workbook), 'Lamp', [stock('1', '', 4), stock('2', '2002', 6)], GONE)).toEqual({ added: 0, changed: 1, unchanged: 1 });
  expect(workbook.rows('stocks').slice(1)).toEqual([['Lamp', '1', '', 4], ['Lamp', '2', '2002', 6]]);
});

test('rows of one source are found by another once the join has filled them', () => {
  const workbook = memoryWorkbook();
  byBarcode(workbook).merge('Lamp', [stock('1', '2001', 5), stock('', '2002', 6), stock('', '2003', 7)]);
  expect(replaceAll(bySize(workbook), 'Lamp', [stock('1', '2001', 5), stock('2', '2002', 6)], GONE)).toEqual({ added: 1, changed: 2, unchanged: 1 });
  expect(workbook.rows('stocks').slice(1)).toEqual([['Lamp', '1', '2001', 5], ['Lamp', '', '2002', 0], ['Lamp', '', '2003', 0], ['Lamp', '2', '2002', 6]]);
});

test('rows that cannot be told apart by the part are all ours: each of them may be absent, a copy of the user\'s is not', () => {
  const workbook = memoryWorkbook();
  byBarcode(workbook).merge('Lamp', [stock('1', '2001', 5), stock('1', '2002', 6)]);
  workbook.user('stocks').put(4, 1, [['Lamp', '1', '2002', 6]]);
  expect(replaceAll(bySize(workbook), 'Lamp', [stock('3', '2003', 1)], GONE)).toEqual({ added: 1, changed: 2, unchanged: 0 });
  expect(workbook.rows('stocks').slice(1)).toEqual([['Lamp', '1', '2001', 0], ['Lamp', '1', '2002', 0], ['Lamp', '1', '2002', 6], ['Lamp', '3', '2003', 1]]);
});

test('a row that lacks the part but not the rest of its key is ours', () => {
  const workbook = memoryWorkbook();
  byBarcode(workbook).merge('Lamp', [stock('', '2001', 5)]);
  expect(bySize(workbook).rowCount('Lamp')).toBe(1);
  expect(replaceAll(bySize(workbook), 'Lamp', [stock('3', '2003', 1)], GONE)).toEqual({ added: 1, changed: 1, unchanged: 0 });
});
