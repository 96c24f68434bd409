import type { Cell } from '../../src/ports/workbook';
import { openTable, type Table } from '../../src/sheet/table';
import type { TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

const YES = { true: 'да', false: '' };
const YES_IN_ENGLISH = { true: 'yes', false: '' };

/** A table in which people read something else than WB sends: a tick, a word and two percents, of them one among zeros that say nothing. */
export const SALES: TableSpec = {
  tag: 'sales',
  title: () => 'Sales',
  key: ['id'],
  zerosCountWith: ['pieces', 'paid'],
  columns: [
    { id: 'shop', kind: 'text', widthPx: 100, header: () => 'Shop', note: () => '' },
    { id: 'isReturn', kind: 'boolean', widthPx: 80, header: () => 'Return', note: () => 'yes or nothing', words: { own: () => YES, others: () => [YES_IN_ENGLISH] } },
    { id: 'status', kind: 'text', widthPx: 80, header: () => 'Status', note: () => 'in words', words: { own: () => ({ buyout: 'Выкуп', cancel: 'Отмена' }), others: () => [{ buyout: 'Bought', cancel: 'Cancelled' }] } },
    { id: 'pieces', kind: 'integer', widthPx: 80, header: () => 'Pieces', note: () => '' },
    { id: 'discount', kind: 'percent', widthPx: 80, header: () => 'Discount, %', note: () => 'a share' },
    { id: 'paid', kind: 'money', widthPx: 60, header: () => 'Paid, ₽', note: () => '', formerHeader: () => 'Paid' },
    { id: 'commission', kind: 'percent', widthPx: 80, header: () => 'Commission, %', note: () => '' },
    { id: 'id', kind: 'id', widthPx: 100, header: () => 'Sale', note: () => '' },
  ],
};

/** As WB sends them. */
export const WIRE = [
  { id: 'S1', isReturn: false, status: 'buyout', pieces: 1, discount: 18.7, paid: '99.5', commission: 0 },
  { id: 'R2', isReturn: true, status: 'lost', pieces: 1, discount: 33, paid: '0', commission: 25 },
  { id: 'L3', isReturn: null, status: '', pieces: 0, discount: 0, paid: '0', commission: 0 },
];

/** As people read them. */
export const READABLE: readonly (readonly Cell[])[] = [
  ['Lamp', '', 'Выкуп', 1, 0.187, 99.5, 0, 'S1'],
  ['Lamp', 'да', 'lost', 1, 0.33, 0, 0.25, 'R2'],
  ['Lamp', '', '', '', '', '', '', 'L3'],
];

/** As the first version wrote them. */
export const FORMER: readonly (readonly Cell[])[] = [
  ['Lamp', false, 'buyout', 1, 18.7, 99.5, 0, 'S1'],
  ['Lamp', true, 'lost', 1, 33, 0, 25, 'R2'],
  ['Lamp', '', '', 0, 0, 0, 0, 'L3'],
];

export function openSales(workbook: MemoryWorkbook, spec: TableSpec = SALES): Table {
  return openTable(workbook, spec);
}

/** A sheet of the first version: its own headers, widths and fingerprints, and no memory of itself. */
export function salesOfFirstVersion(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  openSales(workbook).merge('Lamp', WIRE);
  const prints = workbook.rows('sales', { fingerprint: true }).slice(1).map((row) => [String(row[8]).replace('.1', '')]);
  const user = workbook.user('sales');
  user.put(1, 6, [['Paid']]);
  user.put(2, 1, FORMER);
  user.put(2, 9, prints);
  for (const [at, { widthPx }] of SALES.columns.entries()) user.resizeColumn(at + 1, widthPx);
  workbook.find('sales')?.remember('');
  workbook.log.length = 0;
  return workbook;
}
