import { memoryWorkbook } from '../../support/memory-workbook';
import { DAY, HEADER, open, order, workbookWithOrders } from '../orders-table';

test('a message stands in the first data row and is no row', () => {
  const workbook = memoryWorkbook();
  const table = open(workbook);
  table.showMessage('=no orders yet ');
  expect(workbook.rows('orders')).toEqual([HEADER, ['=no orders yet', '', '', '']]);
  expect(workbook.misread).toEqual([]);
  expect([table.rowCount(), table.read(['shop'])]).toEqual([0, []]);
});

test('the same message is not written again, another one is', () => {
  const workbook = memoryWorkbook();
  open(workbook).showMessage('wait');
  workbook.log.length = 0;
  open(workbook).showMessage('wait');
  expect(workbook.writes()).toEqual([]);
  open(workbook).showMessage('wait more');
  expect(workbook.rows('orders')).toEqual([HEADER, ['wait more', '', '', '']]);
});

test('rows start in the row of the message', () => {
  const workbook = memoryWorkbook();
  const table = open(workbook);
  table.showMessage('wait');
  table.merge('Lamp', []);
  expect(workbook.rows('orders')[1]).toEqual(['wait', '', '', '']);
  table.merge('Lamp', [order('A', 10), order('B', 20)]);
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 10], ['Lamp', 'B', DAY, 20]]);
});

test('a message can be taken away', () => {
  const workbook = memoryWorkbook();
  const table = open(workbook);
  table.showMessage('wait');
  table.clearMessage();
  expect(workbook.rows('orders', { fingerprint: true })).toEqual([[...HEADER, expect.any(String)]]);
  workbook.log.length = 0;
  table.clearMessage();
  expect(workbook.writes()).toEqual([]);
});

test('no message where there are rows', () => {
  const workbook = workbookWithOrders();
  open(workbook).showMessage('wait');
  expect(workbook.writes()).toEqual([]);
});

test('a message goes below what the user wrote into an empty table', () => {
  const workbook = memoryWorkbook();
  open(workbook);
  workbook.user('orders').put(2, 1, [['Total', '', '', '=SUM(D3:D)', '']]);
  open(workbook).showMessage('wait');
  expect(workbook.rows('orders')).toEqual([HEADER, ['Total', '', '', '=SUM(D3:D)'], ['wait', '', '', '']]);
});
