import { chooseColumns } from '../../../src/sheet/columns/choose-columns';
import { openTable } from '../../../src/sheet/table';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { order, ORDERS, workbookWithOrders } from '../orders-table';

function choose(workbook: MemoryWorkbook, off: readonly string[], on: readonly string[] = []): boolean {
  const sheet = workbook.find('orders');
  if (sheet === null) throw new Error('no sheet');
  return chooseColumns(workbook, sheet, ORDERS, { off, on });
}

test('columns go with what is in them, and come back empty in their place', () => {
  const workbook = workbookWithOrders();
  expect(choose(workbook, ['day'])).toBe(false);
  expect(workbook.rows('orders')).toEqual([['Shop', 'Order', 'Price'], ['Lamp', 'A', 10], ['Lamp', 'B', 20], ['Lamp', 'C', 30]]);
  expect(choose(workbook, ['price'], ['day'])).toBe(true);
  expect(workbook.rows('orders')).toEqual([['Shop', 'Order', 'Day'], ['Lamp', 'A', ''], ['Lamp', 'B', ''], ['Lamp', 'C', '']]);
  expect(choose(workbook, [], ['day', 'price'])).toBe(true);
  expect(workbook.header('orders')).toEqual(['Shop', 'Order', 'Day', 'Price', '_fingerprint']);
});

test('a column that the user deleted is nothing to take off, and one that is there nothing to bring back', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(3);
  workbook.log.length = 0;
  expect([choose(workbook, ['day']), choose(workbook, [], ['price'])]).toEqual([false, false]);
  expect(workbook.writes()).toEqual([]);
});

test('columns of the key stay', () => {
  const workbook = workbookWithOrders();
  choose(workbook, ['shop', 'srid']);
  expect(workbook.header('orders')).toEqual(['Shop', 'Order', 'Day', 'Price', '_fingerprint']);
});

test('between columns of the user a column comes back behind its neighbour, and never behind our last one', () => {
  const workbook = workbookWithOrders();
  choose(workbook, ['day', 'price']);
  workbook.user('orders').insertColumn(3, ['Mine', 'a', 'b', 'c']);
  workbook.user('orders').moveColumn(2, 5);
  expect(workbook.header('orders')).toEqual(['Shop', 'Mine', '_fingerprint', '', 'Order'].filter((name) => name !== ''));
  choose(workbook, [], ['price']);
  expect(workbook.header('orders')).toEqual(['Shop', 'Mine', '_fingerprint', 'Price', 'Order']);
});

test('a full file takes no column', () => {
  const workbook = memoryWorkbook(9_999_988);
  openTable(workbook, { ...ORDERS, without: ['day'] }).merge('Lamp', [order('A', 10)]);
  expect(workbook.header('orders')).toEqual(['Shop', 'Order', 'Price', '_fingerprint']);
  expect(() => choose(workbook, [], ['day'])).toThrow('SHEET_FULL');
});
