import { enteredRows, writeCells } from '../../src/sheet/draft-rows';
import { memoryWorkbook } from '../support/memory-workbook';
import { ORDERS, workbookWithOrders } from './orders-table';

const pricesIn = (workbook: ReturnType<typeof memoryWorkbook>) =>
  enteredRows(workbook, ORDERS, ['price'])?.rows.map(({ row, shop, key, entered }) => [row, shop, ...key, entered[0]?.value]);

it('reads every row below the header, those that people have added too, and where they stand', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(5, 1, [['Lamp', 'D', '', 60], ['', '', '', 'total']]);
  expect(pricesIn(workbook)).toEqual([[2, 'Lamp', 'A', 10], [3, 'Lamp', 'B', 20], [4, 'Lamp', 'C', 30], [5, 'Lamp', 'D', 60], [6, '', '', 'total']]);
});

it('finds the columns wherever people have moved them, under titles of theirs', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').moveColumn(4, 1);
  workbook.user('orders').insertRow(1);
  expect(pricesIn(workbook)).toEqual([[3, 'Lamp', 'A', 10], [4, 'Lamp', 'B', 20], [5, 'Lamp', 'C', 30]]);
});

it('tells what Sheets takes a cell for, and reads a column that is gone as blank', () => {
  const workbook = workbookWithOrders();
  expect(enteredRows(workbook, ORDERS, ['price'])?.rows[0]?.entered).toEqual([{ value: 10, kind: 'number', isFormula: false }]);
  workbook.user('orders').deleteColumn(4);
  expect(enteredRows(workbook, ORDERS, ['price'])?.rows[0]?.entered).toEqual([{ value: '', kind: 'text', isFormula: false }]);
});

it('has nothing where there is no sheet, and asks for a key column that people have deleted', () => {
  expect(enteredRows(memoryWorkbook(), ORDERS, ['price'])).toBeNull();
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(2);
  expect(() => enteredRows(workbook, ORDERS, ['price'])).toThrow('KEY_COLUMN_DELETED');
});

it('finds the rows by the marks of the columns, where nobody has kept where they stand', () => {
  const workbook = workbookWithOrders();
  workbook.find('orders')?.keepLayout('');
  expect(pricesIn(workbook)).toHaveLength(3);
});

it('writes beside rows of people, and nothing where the sheet or the column is gone', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(5, 1, [['Lamp', 'D', '', 60]]);
  writeCells(workbook, ORDERS, 'price', new Map([[5, '=1+1']]));
  expect(pricesIn(workbook)?.[3]).toEqual([5, 'Lamp', 'D', '=1+1']);
  workbook.user('orders').deleteColumn(4);
  writeCells(workbook, ORDERS, 'price', new Map([[5, 'lost']]));
  writeCells(memoryWorkbook(), ORDERS, 'price', new Map([[5, 'lost']]));
  expect(pricesIn(workbook)?.[3]).toEqual([5, 'Lamp', 'D', '']);
});
