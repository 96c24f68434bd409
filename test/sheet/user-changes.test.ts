import { openReader } from '../../src/sheet/reader';
import { memoryWorkbook } from '../support/memory-workbook';
import { DAY, HEADER, open, order, ORDERS, workbookWithOrders } from './orders-table';

const SAME = [order('A', 10), order('B', 20), order('C', 30)];
const NEWS = [order('A', 11), order('B', 20), order('C', 31), order('D', 40)];

test('sorted: rows are changed where they stand now, top to bottom', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.insertColumn(1, ['Rank', 3, 2, 1]);
  user.sort(1);
  open(workbook).merge('Lamp', NEWS);
  expect(workbook.rows('orders')).toEqual([
    ['Rank', ...HEADER],
    [1, 'Lamp', 'C', DAY, 31],
    [2, 'Lamp', 'B', DAY, 20],
    [3, 'Lamp', 'A', DAY, 11],
    ['', 'Lamp', 'D', DAY, 40],
  ]);
  expect(workbook.writes()).toEqual(['addRows 1', 'write 2,2 1x5', 'write 4,2 1x5', 'write 5,2 1x5']);
});

test('a column with formulas inserted between ours is never written', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').insertColumn(3, ['Margin', '=E2*0.2', '=E3*0.2', '=E4*0.2']);
  open(workbook).merge('Lamp', NEWS);
  expect(workbook.rows('orders')).toEqual([
    ['Shop', 'Order', 'Margin', 'Day', 'Price'],
    ['Lamp', 'A', '=E2*0.2', DAY, 11],
    ['Lamp', 'B', '=E3*0.2', DAY, 20],
    ['Lamp', 'C', '=E4*0.2', DAY, 31],
    ['Lamp', 'D', '', DAY, 40],
  ]);
  expect(open(workbook).merge('Lamp', NEWS)).toEqual({ added: 0, changed: 0, unchanged: 4 });
});

test('our columns moved and renamed, the sheet renamed: all is found', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.moveColumn(4, 1);
  user.moveColumn(5, 2);
  user.put(1, 1, [['Roubles']]);
  user.rename('My orders');
  const table = open(workbook);
  table.merge('Lamp', NEWS);
  expect(table.title).toBe('My orders');
  expect(workbook.rows('orders')).toEqual([
    ['Roubles', 'Shop', 'Order', 'Day'],
    [11, 'Lamp', 'A', DAY],
    [20, 'Lamp', 'B', DAY],
    [31, 'Lamp', 'C', DAY],
    [40, 'Lamp', 'D', DAY],
  ]);
  expect(workbook.writes()).toEqual(['addRows 1', 'write 2,1 1x5', 'write 4,1 1x5', 'write 5,1 1x5']);
});

test('a deleted ordinary column stays deleted and reads as empty', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteColumn(3);
  const table = open(workbook);
  expect(table.merge('Lamp', NEWS)).toEqual({ added: 1, changed: 2, unchanged: 1 });
  expect(workbook.rows('orders')).toEqual([
    ['Shop', 'Order', 'Price'],
    ['Lamp', 'A', 11],
    ['Lamp', 'B', 20],
    ['Lamp', 'C', 31],
    ['Lamp', 'D', 40],
  ]);
  expect(table.read(['price', 'day', 'srid'])[0]).toEqual([11, '', 'A']);
});

test('a deleted fingerprint column comes back among ours, and every row is written once', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.deleteColumn(5);
  user.insertColumn(5, ['Note', 'mine']);
  expect(open(workbook).merge('Lamp', SAME)).toEqual({ added: 0, changed: 3, unchanged: 0 });
  expect(open(workbook).merge('Lamp', SAME)).toEqual({ added: 0, changed: 0, unchanged: 3 });
  const print = expect.stringMatching(/^[\da-z]+$/);
  expect(workbook.rows('orders', { fingerprint: true })).toEqual([
    ['Shop', 'Order', 'Day', '_fingerprint', 'Price', 'Note'],
    ['Lamp', 'A', DAY, print, 10, 'mine'],
    ['Lamp', 'B', DAY, print, 20, ''],
    ['Lamp', 'C', DAY, print, 30, ''],
  ]);
  expect(workbook.writes()).toEqual(['insertColumns 4 _fingerprint', 'write 2,4 3x1', 'write 2,1 3x5']);
});

test('a fingerprint column that does not fit into the file is refused', () => {
  const workbook = memoryWorkbook(10_000_000 - 5);
  open(workbook);
  const user = workbook.user('orders');
  user.deleteColumn(5);
  user.insertColumn(1, []);
  const details = { sheet: 'Orders', used: '10\u00a0000\u00a0000', needed: '1', limit: '10\u00a0000\u00a0000' };
  expect(() => open(workbook)).toThrow(expect.objectContaining({ code: 'SHEET_FULL', details }));
});

test('a deleted key column stops with its name', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  user.deleteColumn(2);
  const order2 = expect.objectContaining({ code: 'KEY_COLUMN_DELETED', details: { sheet: 'Orders', column: 'Order' } });
  expect(() => open(workbook)).toThrow(order2);
  user.deleteColumn(1);
  const shop = expect.objectContaining({ code: 'KEY_COLUMN_DELETED', details: { sheet: 'Orders', column: 'Shop' } });
  expect(() => open(workbook)).toThrow(shop);
});

test('a total row of the user stays; new rows go below it', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(5, 1, [['Total', '', '', '=SUM(D2:D4)', '']]);
  const table = open(workbook);
  table.merge('Lamp', NEWS);
  expect(workbook.rows('orders')).toEqual([
    HEADER,
    ['Lamp', 'A', DAY, 11],
    ['Lamp', 'B', DAY, 20],
    ['Lamp', 'C', DAY, 31],
    ['Total', '', '', '=SUM(D2:D4)'],
    ['Lamp', 'D', DAY, 40],
  ]);
  expect(table.read(['srid', 'price'])).toEqual([['A', 11], ['B', 20], ['C', 31], ['D', 40]]);
});

test('of rows that the user copied the first is ours, and the copy is neither written nor read', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(5, 1, [['Lamp', 'A', DAY, 10, 'x']]);
  const table = open(workbook);
  table.merge('Lamp', [order('A', 11)]);
  expect(workbook.rows('orders')).toEqual([
    HEADER,
    ['Lamp', 'A', DAY, 11],
    ['Lamp', 'B', DAY, 20],
    ['Lamp', 'C', DAY, 30],
    ['Lamp', 'A', DAY, 10],
  ]);
  expect([table.rowCount(), table.read(['price'])]).toEqual([3, [[11], [20], [30]]]);
});

test('of a column tag that is there twice the left one is ours', () => {
  const workbook = workbookWithOrders();
  const find = workbook.find.bind(workbook);
  workbook.find = (tag) => {
    const sheet = find(tag);
    return sheet && { ...sheet, keptLayout: () => '', columns: () => [...sheet.columns(), { tag: 'price', column: 9 }] };
  };
  expect(open(workbook).read(['price'])).toEqual([[10], [20], [30]]);
});

test('a row deleted by the user comes again at the end', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').deleteRow(2);
  expect(open(workbook).merge('Lamp', SAME)).toEqual({ added: 1, changed: 0, unchanged: 2 });
  expect(workbook.rows('orders').map(([, srid]) => srid)).toEqual(['Order', 'B', 'C', 'A']);
});

test('reading for a formula changes nothing, even without the fingerprint column', () => {
  const workbook = memoryWorkbook();
  expect(openReader(workbook, ORDERS).read(['srid'])).toEqual([]);
  open(workbook).merge('Lamp', SAME);
  workbook.user('orders').deleteColumn(5);
  workbook.log.length = 0;
  expect(openReader(workbook, ORDERS).read(['price', 'srid', 'nothing'])).toEqual([[10, 'A', ''], [20, 'B', ''], [30, 'C', '']]);
  expect(workbook.writes()).toEqual([]);
});
