import { openTable, type Table } from '../../src/sheet/table';
import type { TableSpec } from '../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';
import { DAY, HEADER, ORDERS } from './orders-table';

/** WB tells the price by another method than the order. */
const SPEC: TableSpec = { ...ORDERS, columns: ORDERS.columns.map((column) => (column.id === 'price' ? { ...column, changes: true } : column)) };
const LASTING = { part: 'lasting' } as const;
const CHANGING = { part: 'changing' } as const;

const open = (workbook: MemoryWorkbook): Table => openTable(workbook, SPEC);
const order = (srid: string, date = '2026-01-03T10:00:00') => ({ srid, date });
const price = (srid: string, amount: unknown) => ({ srid, price: amount });

function filled(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [order('A'), order('B')], LASTING);
  open(workbook).merge('Lamp', [price('A', 10), price('B', 20)], CHANGING);
  workbook.log.length = 0;
  return workbook;
}

test('rows whose columns come by two calls are whole', () => {
  expect(filled().rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 10], ['Lamp', 'B', DAY, 20]]);
});

test('a second time nothing is written, whichever part comes', () => {
  const workbook = filled();
  expect(open(workbook).merge('Lamp', [order('A'), order('B')], LASTING)).toEqual({ added: 0, changed: 0, unchanged: 2 });
  expect(open(workbook).merge('Lamp', [price('A', 10), price('B', 20)], CHANGING)).toEqual({ added: 0, changed: 0, unchanged: 2 });
  expect(workbook.writes()).toEqual([]);
});

test('a new value of one part leaves the other as it stands', () => {
  const workbook = filled();
  open(workbook).merge('Lamp', [order('A', '2026-01-04T10:00:00')], LASTING);
  open(workbook).merge('Lamp', [price('B', 21)], CHANGING);
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY + 1, 10], ['Lamp', 'B', DAY, 21]]);
});

test('what changes of a row that is not there is no row', () => {
  const workbook = filled();
  expect(open(workbook).merge('Lamp', [price('C', 30)], CHANGING)).toEqual({ added: 0, changed: 0, unchanged: 0 });
  expect(workbook.rows('orders')).toHaveLength(3);
});

test('written again, each part writes its own columns only', () => {
  const workbook = filled();
  open(workbook).merge('Lamp', [order('A'), order('B')], { ...LASTING, rewrite: true });
  open(workbook).merge('Lamp', [price('A', 10), price('B', 20)], { ...CHANGING, rewrite: true });
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 10], ['Lamp', 'B', DAY, 20]]);
});

test.each([
  ['lasting', LASTING, [order('A'), order('B')]],
  ['changing', CHANGING, [price('A', 10), price('B', 20)]],
])('where a row has lost its fingerprint, the %s part comes back beside what stands there', (_name, options, rows) => {
  const workbook = filled();
  workbook.user('orders').put(2, 5, [['']]);
  open(workbook).merge('Lamp', rows, options);
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 10], ['Lamp', 'B', DAY, 20]]);
  expect(open(workbook).merge('Lamp', rows, options).unchanged).toBe(2);
});

test('a part that WB no longer sends a field of keeps what it has, and does not miss the other part', () => {
  const workbook = filled();
  expect(open(workbook).merge('Lamp', [{ srid: 'A' }, { srid: 'B' }], CHANGING).unsent).toEqual(['price']);
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 10], ['Lamp', 'B', DAY, 20]]);
});

test('killed at any call while a part is written, the same part ends in the same sheet: the other is not sent again', () => {
  const crossed = (): MemoryWorkbook => {
    const workbook = filled();
    workbook.user('orders').insertColumn(5, ['x', 'note']);
    workbook.log.length = 0;
    return workbook;
  };
  const news = [price('A', 11), price('B', 21)];
  const whole = crossed();
  open(whole).merge('Lamp', news, CHANGING);
  expect(whole.writes()).toHaveLength(3);
  whole.log.forEach((_call, at) => {
    const workbook = crossed();
    workbook.killAt(at + 1);
    expect(() => open(workbook).merge('Lamp', news, CHANGING)).toThrow('killed');
    workbook.killAt(Infinity);
    open(workbook).merge('Lamp', news, CHANGING);
    expect(workbook.rows('orders', { fingerprint: true })).toEqual(whole.rows('orders', { fingerprint: true }));
  });
});
