import type { Written } from '../../src/sheet/table';
import type { MemoryWorkbook } from '../support/memory-workbook';
import { DAY, HEADER, open, order, workbookWithOrders, replaceAll } from './orders-table';

const GONE = { price: 0 };
const A_AND_C = [order('A', 10), order('C', 30)];

function replace(workbook: MemoryWorkbook, rows: Record<string, unknown>[], options = {}): Written {
  return replaceAll(open(workbook), 'Lamp', rows, GONE, options);
}

test('a row no longer in the answer stays with the absent values, the user\'s note beside it', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').insertColumn(6, ['Note', '', 'reorder', '']);
  open(workbook).merge('Vase', [order('B', 5)]);
  expect(replace(workbook, A_AND_C)).toEqual({ added: 0, changed: 1, unchanged: 2 });
  expect(workbook.rows('orders')).toEqual([
    [...HEADER, 'Note'],
    ['Lamp', 'A', DAY, 10, ''],
    ['Lamp', 'B', DAY, 0, 'reorder'],
    ['Lamp', 'C', DAY, 30, ''],
    ['Vase', 'B', DAY, 5, ''],
  ]);
});

test('an absent row is written once', () => {
  const workbook = workbookWithOrders();
  replace(workbook, A_AND_C);
  workbook.log.length = 0;
  expect(replace(workbook, A_AND_C)).toEqual({ added: 0, changed: 0, unchanged: 2 });
  expect(workbook.writes()).toEqual([]);
  expect(replace(workbook, A_AND_C, { rewrite: true })).toEqual({ added: 0, changed: 3, unchanged: 0 });
});

test('a row that returns just as it was is written again', () => {
  const workbook = workbookWithOrders();
  replace(workbook, [order('C', 30)]);
  expect(workbook.rows('orders').map((row) => row[3])).toEqual(['Price', 0, 0, 30]);
  expect(replace(workbook, [order('A', 10), order('B', 20), order('C', 30)])).toEqual({ added: 0, changed: 2, unchanged: 1 });
  expect(workbook.rows('orders').map((row) => row[3])).toEqual(['Price', 10, 20, 30]);
});

test('other absent values are written to rows that were absent before', () => {
  const workbook = workbookWithOrders();
  replace(workbook, A_AND_C);
  replaceAll(open(workbook), 'Lamp', A_AND_C, { price: -1 });
  expect(workbook.rows('orders')[2]).toEqual(['Lamp', 'B', DAY, -1]);
});

test('an empty answer leaves the other shop alone', () => {
  const workbook = workbookWithOrders();
  open(workbook).merge('Vase', [order('A', 5)]);
  replace(workbook, []);
  expect(workbook.rows('orders').map((row) => row[3])).toEqual(['Price', 0, 0, 0, 5]);
});

test('absent rows in a sorted sheet are written top to bottom, each only in its column', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.insertColumn(1, ['Rank', 3, 2, 1]);
  user.sort(1);
  workbook.log.length = 0;
  replace(workbook, [order('B', 20)]);
  expect(workbook.writes()).toEqual(['write 2,5 1x2', 'write 4,5 1x2']);
});

test('fingerprints sorted apart from their rows: all rows are put right', () => {
  const workbook = workbookWithOrders();
  replace(workbook, A_AND_C);
  const marks = workbook.rows('orders', { fingerprint: true }).map((row) => [row[4] ?? '']);
  workbook.user('orders').put(2, 5, [marks[2] ?? [], marks[3] ?? [], marks[1] ?? []]);
  expect(replace(workbook, [order('C', 30)])).toEqual({ added: 0, changed: 3, unchanged: 0 });
  expect(workbook.rows('orders').map((row) => row[3])).toEqual(['Price', 0, 0, 30]);
});

test('a shop whose name does not fit into a cell as it is', () => {
  const workbook = workbookWithOrders();
  const table = open(workbook);
  const name = ' =Va\u0000se ';
  table.merge(name, [order('A', 5)]);
  expect([table.rowCount(name), open(workbook).rowCount(name)]).toEqual([1, 1]);
  expect(replaceAll(open(workbook), name, [], GONE)).toEqual({ added: 0, changed: 1, unchanged: 0 });
  expect(workbook.rows('orders')[4]).toEqual([' =Vase ', 'A', DAY, 0]);
});

test('retired without options, only the rows that are not retired yet are written', () => {
  const workbook = workbookWithOrders();
  const table = open(workbook);
  expect(table.retire('Lamp', new Set(), { price: 0 }).changed).toBe(3);
  expect(table.retire('Lamp', new Set(), { price: 0 }).changed).toBe(0);
});
