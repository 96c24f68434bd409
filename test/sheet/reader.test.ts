import { openReader } from '../../src/sheet/reader';
import { openTable } from '../../src/sheet/table';
import { memoryWorkbook } from '../support/memory-workbook';
import { order, ORDERS, workbookWithOrders } from './orders-table';

const read = (workbook: ReturnType<typeof memoryWorkbook>, ...columnIds: string[]) => openReader(workbook, ORDERS).read(columnIds);

it('reads the columns asked, in the order asked, and changes nothing', () => {
  const workbook = workbookWithOrders();
  expect(read(workbook, 'price', 'srid')).toEqual([[10, 'A'], [20, 'B'], [30, 'C']]);
  expect(workbook.log).toEqual(['find orders', 'header', 'lastRow', 'read 2,1 3x2', 'read 2,4 3x2']);
  expect(openReader(workbook, ORDERS).spec).toBe(ORDERS);
});

it('reads neither the user’s rows nor copies of ours, nor what only looks like one of ours', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(5, 1, [['', '', '', 60], ['Total', '', '', 60], ['Lamp', 'B', '', 20], ['Lamp', 'D', '', 40]]);
  expect(read(workbook, 'srid', 'price')).toEqual([['A', 10], ['B', 20], ['C', 30]]);
});

it('reads neither a message nor a row that was being written when the execution died', () => {
  const workbook = memoryWorkbook();
  openTable(workbook, ORDERS).showMessage('Nothing yet');
  expect(read(workbook, 'shop')).toEqual([]);
  openTable(workbook, ORDERS).merge('Lamp', [order('A', 10), order('B', 20)]);
  workbook.user('orders').put(3, 5, [['spare']]);
  expect(read(workbook, 'srid')).toEqual([['A']]);
});

it('tells a column that the user deleted, and reads it as empty', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(4);
  const reader = openReader(workbook, ORDERS);
  expect([reader.has('srid'), reader.has('price')]).toEqual([true, false]);
  expect(reader.read(['srid', 'price'])).toEqual([['A', ''], ['B', ''], ['C', '']]);
});

it('finds our columns without the fingerprint too', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(5);
  expect(read(workbook, 'srid')).toEqual([['A'], ['B'], ['C']]);
  expect(workbook.writes()).toEqual([]);
});

it('has no columns and no rows where there is no sheet, and makes none', () => {
  const workbook = memoryWorkbook();
  const reader = openReader(workbook, ORDERS);
  expect([reader.has('srid'), reader.read(['srid'])]).toEqual([false, []]);
  expect(workbook.writes()).toEqual([]);
});

it('finds the sheet by its mark where Google does not let our words be read, and tells mistakes of ours', () => {
  const untitled = (name: string) => ({ ...ORDERS, title: () => { throw Object.assign(new Error('no words'), { name }); } });
  const workbook = workbookWithOrders();
  expect(openReader(workbook, untitled('Exception')).read(['srid'])).toEqual([['A'], ['B'], ['C']]);
  expect(() => openReader(workbook, untitled('SyntaxError'))).toThrow('no words');
});

it('asks for a key column that the user deleted', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(2);
  expect(() => openReader(workbook, ORDERS)).toThrow('KEY_COLUMN_DELETED');
});
