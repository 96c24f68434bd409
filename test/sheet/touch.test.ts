import { openTable, type Table } from '../../src/sheet/table';
import type { TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';
import { DAY, order, ORDERS } from './orders-table';

/** The price is what WB changes later. */
const SPEC: TableSpec = { ...ORDERS, columns: ORDERS.columns.map((column) => (column.id === 'price' ? { ...column, changes: true } : column)) };

const open = (workbook: MemoryWorkbook): Table => openTable(workbook, SPEC);

function filled(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [order('A', 10), order('B', 20), order('C', 30)]);
  workbook.log.length = 0;
  return workbook;
}

test('only what changes is written, and what the user typed into other cells of the row stays', () => {
  const workbook = filled();
  workbook.user('orders').put(3, 3, [['mine']]);
  expect(open(workbook).merge('Lamp', [order('B', 21)])).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(workbook.writes()).toEqual(['write 3,4 1x2']);
  expect(workbook.rows('orders')[2]).toEqual(['Lamp', 'B', 'mine', 21]);
  expect(open(workbook).merge('Lamp', [order('B', 21)]).unchanged).toBe(1);
});

test('a row with another change is written whole', () => {
  const workbook = filled();
  open(workbook).merge('Lamp', [order('B', 21, '2026-01-04T10:00:00')]);
  expect(workbook.writes()).toEqual(['write 3,1 1x5']);
  expect(workbook.rows('orders')[2]).toEqual(['Lamp', 'B', DAY + 1, 21]);
});

test('everything is written when that is asked for', () => {
  const workbook = filled();
  open(workbook).merge('Lamp', [order('B', 20)], { rewrite: true });
  expect(workbook.writes()).toEqual(['write 3,1 1x5']);
});

test('an open table knows the row that it touched', () => {
  const workbook = filled();
  const table = open(workbook);
  table.merge('Lamp', [order('B', 21)]);
  expect(table.merge('Lamp', [order('B', 21)])).toEqual({ added: 0, changed: 0, unchanged: 1 });
});

test('moved apart from the fingerprint, the whole row takes fewer calls', () => {
  const workbook = filled();
  workbook.user('orders').moveColumn(4, 1);
  open(workbook).merge('Lamp', [order('B', 21)]);
  expect(workbook.writes()).toEqual(['write 3,1 1x5']);
});

test('many neighbours moved apart from the fingerprint are written without what stays: a call costs as much as 500 cells', () => {
  const written = (changed: number): string[] => {
    const workbook = memoryWorkbook();
    const rows = (price: number) => Array.from({ length: changed }, (_none, at) => order(`s${at}`, price + at));
    open(workbook).merge('Lamp', rows(1));
    workbook.user('orders').moveColumn(4, 1);
    workbook.log.length = 0;
    open(workbook).merge('Lamp', rows(2));
    return workbook.writes();
  };
  expect(written(333)).toEqual(['write 2,1 333x5']);
  expect(written(334)).toEqual(['write 2,5 334x1', 'write 2,1 334x1', 'write 2,5 334x1']);
});

test('killed at any call while columns of the user stand between, the next run ends in the same sheet', () => {
  const crossed = (): MemoryWorkbook => {
    const workbook = filled();
    workbook.user('orders').insertColumn(5, ['x', 'note']);
    workbook.user('orders').insertColumn(3, ['y', 'note']);
    workbook.log.length = 0;
    return workbook;
  };
  const news = [order('A', 11), order('C', 31)];
  const whole = crossed();
  open(whole).merge('Lamp', news);
  expect(whole.writes()).toHaveLength(6);
  whole.log.forEach((_call, at) => {
    const workbook = crossed();
    workbook.killAt(at + 1);
    expect(() => open(workbook).merge('Lamp', news)).toThrow('killed');
    workbook.killAt(Infinity);
    open(workbook).merge('Lamp', news);
    expect(workbook.rows('orders', { fingerprint: true })).toEqual(whole.rows('orders', { fingerprint: true }));
  });
});
