import { memoryWorkbook } from '../support/memory-workbook';
import { DAY, HEADER, open, order, workbookWithOrders } from './orders-table';

const THREE = [order('A', 10), order('B', 20), order('C', 30)];

test('a page of new rows makes the sheet', () => {
  const workbook = memoryWorkbook();
  expect(open(workbook).merge('Lamp', THREE)).toEqual({ added: 3, changed: 0, unchanged: 0 });
  expect(workbook.rows('orders')).toEqual([
    HEADER,
    ['Lamp', 'A', DAY, 10],
    ['Lamp', 'B', DAY, 20],
    ['Lamp', 'C', DAY, 30],
  ]);
  expect(workbook.writes()).toEqual(['create orders', 'addRows 4', 'write 2,1 3x5']);
});

test('the same rows again read the key and fingerprint and write nothing', () => {
  const workbook = workbookWithOrders();
  expect(open(workbook).merge('Lamp', THREE)).toEqual({ added: 0, changed: 0, unchanged: 3 });
  expect(workbook.log).toEqual(['find orders', 'header', 'lastRow', 'read 2,1 3x2', 'read 2,5 3x1']);
});

test('an open table knows what it wrote and reads the sheet once', () => {
  const workbook = memoryWorkbook();
  const table = open(workbook);
  table.merge('Lamp', THREE);
  workbook.log.length = 0;
  expect(table.merge('Lamp', [order('B', 20), order('C', 31), order('D', 40)])).toEqual({ added: 1, changed: 1, unchanged: 1 });
  // The changed row and the header are looked at once more: are they still where they were?
  expect(workbook.log.filter((call) => /^(?:read|header)/.test(call))).toEqual(['read 4,1 1x2', 'header']);
  expect(table.read(['srid', 'price'])).toEqual([['A', 10], ['B', 20], ['C', 31], ['D', 40]]);
  expect([table.rowCount(), table.rowCount('Lamp'), table.rowCount('Vase')]).toEqual([4, 4, 0]);
});

test('a changed row is written in its place, a new one below', () => {
  const workbook = workbookWithOrders();
  open(workbook).merge('Lamp', [order('D', 40), order('B', 21)]);
  expect(workbook.rows('orders')).toEqual([
    HEADER,
    ['Lamp', 'A', DAY, 10],
    ['Lamp', 'B', DAY, 21],
    ['Lamp', 'C', DAY, 30],
    ['Lamp', 'D', DAY, 40],
  ]);
  expect(workbook.writes()).toEqual(['addRows 1', 'write 3,1 1x5', 'write 5,1 1x5']);
});

test('of the same key twice in a batch the last counts, in the place of the first', () => {
  const workbook = memoryWorkbook();
  const rows = [order('A', 10), order('B', 20), order('A', 11)];
  expect(open(workbook).merge('Lamp', rows)).toEqual({ added: 2, changed: 0, unchanged: 0 });
  expect(workbook.rows('orders')).toEqual([HEADER, ['Lamp', 'A', DAY, 11], ['Lamp', 'B', DAY, 20]]);
});

test('rows are written again when that is asked for', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(3, 4, [['oops']]);
  expect(open(workbook).merge('Lamp', THREE, { rewrite: true })).toEqual({ added: 0, changed: 3, unchanged: 0 });
  expect(workbook.rows('orders')[2]).toEqual(['Lamp', 'B', DAY, 20]);
});

test('two shops stand in one sheet, with the same order numbers', () => {
  const workbook = workbookWithOrders();
  const table = open(workbook);
  table.merge('Vase', [order('A', 77)]);
  table.merge('Lamp', [order('A', 11)]);
  expect(workbook.rows('orders')).toEqual([
    HEADER,
    ['Lamp', 'A', DAY, 11],
    ['Lamp', 'B', DAY, 20],
    ['Lamp', 'C', DAY, 30],
    ['Vase', 'A', DAY, 77],
  ]);
  expect([table.rowCount(), table.rowCount('Vase')]).toEqual([4, 1]);
});

test('a row without its key is left out and counted, the others are written', () => {
  const table = open(workbookWithOrders());
  expect(table.merge('Lamp', [order('A', 11), order('', 5), order('B', 7)])).toMatchObject({ skipped: 1 });
});

test('rows that are all without their key are a defect, and nothing is written', () => {
  const workbook = workbookWithOrders();
  const merge = (): unknown => open(workbook).merge('Lamp', [order('', 5), order('', 6)]);
  expect(merge).toThrow(expect.objectContaining({ code: 'KEY_MISSING', details: { table: 'orders', columns: 'srid' } }));
  expect(workbook.writes()).toEqual([]);
});

test('the file has no room: nothing is written, and the error tells how much', () => {
  const workbook = memoryWorkbook(10_000_000 - 5 - 19);
  const merge = (): unknown => open(workbook).merge('Lamp', THREE);
  const details = { sheet: 'Orders', used: '9\u00a0999\u00a0981', needed: '20', limit: '10\u00a0000\u00a0000' };
  expect(merge).toThrow(expect.objectContaining({ code: 'SHEET_FULL', details }));
  expect(workbook.rows('orders')).toEqual([HEADER]);
});

test('rows that are still to come are foreseen, without those of the shop that are there and with those of others', () => {
  const workbook = memoryWorkbook(10_000_000 - 1_000);
  open(workbook).merge('Lamp', THREE);
  open(workbook).merge('Vase', THREE);
  workbook.log.length = 0;
  const needed = (rows: number): unknown => open(workbook).expect('Lamp', rows);
  expect(() => needed(3)).not.toThrow();
  expect(() => needed(195)).not.toThrow();
  expect(() => needed(196)).toThrow(expect.objectContaining({ code: 'SHEET_FULL', details: expect.objectContaining({ needed: '965' }) }));
  expect(workbook.writes()).toEqual([]);
});

test('the file is filled to the last cell', () => {
  const workbook = memoryWorkbook(10_000_000 - 5 - 20);
  open(workbook).merge('Lamp', THREE);
  expect(workbook.cellCount()).toBe(10_000_000);
});

test('140,000 rows go in writes of at most 50,000 cells, and reads are cut too', () => {
  const workbook = memoryWorkbook();
  const rows = Array.from({ length: 140_000 }, (_, at) => order(`s${at}`, at));
  expect(open(workbook).merge('Lamp', rows).added).toBe(140_000);
  const writes = workbook.writes().slice(2);
  expect(writes).toHaveLength(14);
  expect([writes[0], writes[13]]).toEqual(['write 2,1 10000x5', 'write 130002,1 10000x5']);
  workbook.user('orders').insertColumn(2, []);
  expect(open(workbook).merge('Lamp', rows).unchanged).toBe(140_000);
  expect(open(workbook).read(['price', 'srid', 'day'])[139_999]).toEqual([139_999, 's139999', DAY]);
  expect(workbook.log.slice(-2)).toEqual(['read 2,3 133333x3', 'read 133335,3 6667x3']);
});
