import { newestRow } from '../../../src/sheet/rows/newest-row';
import { openTable } from '../../../src/sheet/table';
import type { TableColumn, TableSpec } from '../../../src/sheet/table-spec';
import type { SheetPort } from '../../../src/ports/workbook';
import { memoryWorkbook } from '../../support/memory-workbook';

const column = (id: string, kind: TableColumn['kind'] = 'id'): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => '' });
const SPEC: TableSpec = { tag: 'orders', title: () => 'Orders', key: ['shop', 'srid'], columns: [column('shop', 'text'), column('date', 'dateTime'), column('srid')] };
const DAYS = ['2026-01-01', '2026-01-04', '2026-01-03', '2026-01-04'];

function filled(days: readonly (string | null)[] = DAYS) {
  const workbook = memoryWorkbook();
  openTable(workbook, SPEC).merge('Lamp', days.map((day, at) => ({ srid: `order ${at}`, date: day === null ? null : `${day}T10:00:00` })));
  return { workbook, sheet: workbook.find('orders') as SheetPort };
}

it('is the upper one of those of the last moment', () => {
  expect(newestRow(filled().sheet, 'date')).toBe(3);
});

it('is where people have put it: titles above the header move it down, and columns may be moved', () => {
  const { workbook, sheet } = filled();
  workbook.user('orders').insertRow(1);
  expect(newestRow(sheet, 'date')).toBe(4);
});

it('is none of the user\'s, however late', () => {
  const { workbook, sheet } = filled();
  workbook.user('orders').put(6, 2, [[99_999]]);
  expect(newestRow(sheet, 'date')).toBe(3);
});

it.each([
  ['a row has a moment', [null, null], 'date'],
  ['a row is there', [], 'date'],
  ['there is such a column', DAYS, 'nothing'],
])('is none where not one of this: %s', (_name, days, columnId) => {
  expect(newestRow(filled(days).sheet, columnId)).toBeNull();
});

it('is found by the marks of the columns where no header tells them apart', () => {
  const { workbook, sheet } = filled();
  workbook.user('orders').put(1, 1, [['', '', '', '']]);
  expect(newestRow(sheet, 'date')).toBe(3);
});

it('is not looked for in more rows than somebody waits for', () => {
  const { sheet } = filled();
  const long = (rows: number): SheetPort => ({ ...sheet, lastRow: () => rows });
  expect([newestRow(long(5), 'date'), newestRow(long(100_001), 'date')]).toEqual([3, null]);
});
