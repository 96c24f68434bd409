import { openTable } from '../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook } from '../support/memory-workbook';

const column = (id: string, kind: TableColumn['kind'] = 'id'): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '' });
const ORDERS: TableSpec = { tag: 'orders', title: () => 'Orders', key: ['shop', 'srid'], columns: [column('shop', 'text'), column('date', 'dateTime'), column('srid')] };
const order = (srid: string, date: string | null) => ({ srid, date });
const newestBy = 'date';

function idsAfter(...pages: [ReturnType<typeof order>[], object][]): unknown[] {
  const workbook = memoryWorkbook();
  for (const [rows, options] of pages) openTable(workbook, ORDERS).merge('Lamp', rows, options);
  return workbook.rows('orders').slice(1).map((cells) => cells[2]);
}

const THREE = [order('a', '2026-01-01T10:00:00'), order('none', null), order('c', '2026-01-03T10:00:00'), order('b', '2026-01-02T10:00:00'), order('b2', '2026-01-02T10:00:00')];

test('rows that are new stand with the newest first, those of one moment as they came, those without one last', () => {
  expect(idsAfter([THREE, { newestBy }])).toEqual(['c', 'b', 'b2', 'a', 'none']);
});

test('without a word they stand as they came', () => {
  expect(idsAfter([THREE, {}])).toEqual(['a', 'none', 'c', 'b', 'b2']);
});

test('rows that are there keep their place', () => {
  expect(idsAfter([THREE.slice(0, 1), { newestBy }], [THREE, { newestBy }])).toEqual(['a', 'c', 'b', 'b2', 'none']);
});
