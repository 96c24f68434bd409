import { TransientError } from '../../../src/wb/errors';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { open, order } from '../orders-table';

const orderOf = (key: string): number => Number(key.slice(-2));

/** Orders 10, 11 … one below the other. */
function workbookWith(count: number): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', Array.from({ length: count }, (_, at) => order(String(10 + at), at)));
  workbook.log.length = 0;
  return workbook;
}

const orders = (workbook: MemoryWorkbook): unknown[] => workbook.rows('orders').slice(1).map((row) => row[1]);

test('neighbours go in one call, and the table knows the rest anew', () => {
  const workbook = workbookWith(6);
  const table = open(workbook);
  table.deleteFirst(4, orderOf);
  expect(workbook.writes()).toEqual(['deleteRows 2,4']);
  expect(table.merge('Lamp', [order('14', 4), order('15', 0)])).toEqual({ added: 0, changed: 1, unchanged: 1 });
  expect(workbook.rows('orders').slice(1).map((row) => [row[1], row[3]])).toEqual([['14', 4], ['15', 0]]);
});

test('the oldest go wherever they stand, from below; rows of the user and of others stay', () => {
  const workbook = workbookWith(5);
  workbook.user('orders').sort(4);
  workbook.user('orders').put(3, 1, [['', '', '', 'mine']]);
  open(workbook).deleteFirst(2, (key) => -orderOf(key));
  expect(orders(workbook)).toEqual(['10', '', '12']);
  open(workbook).deleteFirst(2, orderOf);
  expect(workbook.writes()).toEqual(['deleteRows 5,2', 'deleteRows 4,1', 'deleteRows 2,1']);
  expect(workbook.rows('orders').slice(1)).toEqual([['', '', '', 'mine']]);
});

test('what lies scattered goes by the longest runs, ten at a time', () => {
  const workbook = workbookWith(26);
  const isOdd = (key: string): number => (orderOf(key) % 2) * 100 + orderOf(key);
  open(workbook).deleteFirst(13, isOdd);
  expect(workbook.writes()).toHaveLength(10);
  expect(orders(workbook)).toHaveLength(16);
});

test('nothing is deleted where somebody has moved the rows', () => {
  const workbook = workbookWith(6);
  const table = open(workbook);
  table.rowCount();
  workbook.user('orders').deleteRow(2);
  expect(() => table.deleteFirst(3, orderOf)).toThrow(TransientError);
  expect(orders(workbook)).toHaveLength(5);
});
