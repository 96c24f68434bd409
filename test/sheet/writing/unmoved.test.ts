import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { HEADER, open, order, workbookWithOrders } from '../orders-table';

const DAY = 46_000;

/** A table that has read its rows, and then somebody is at work in the sheet. */
function readAndThen(edit: (workbook: MemoryWorkbook) => void) {
  const workbook = workbookWithOrders();
  const table = open(workbook);
  table.rowCount();
  edit(workbook);
  workbook.log.length = 0;
  return { workbook, table };
}

const changed = [order('A', 11), order('C', 31)];
const busy = expect.objectContaining({ code: 'GOOGLE_SHEETS_BUSY', retryAfterMs: 5_000 }) as Error;

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  ['sorted the rows', (workbook) => {
    workbook.user('orders').put(2, 1, [['Lamp', 'C', DAY, 30]]);
    workbook.user('orders').put(4, 1, [['Lamp', 'A', DAY, 10]]);
  }],
  ['inserted a column', (workbook) => workbook.user('orders').insertColumn(2, ['x'])],
  ['deleted a row', (workbook) => workbook.user('orders').deleteRow(3)],
  ['wrote below our rows', (workbook) => workbook.user('orders').put(6, 1, [['mine']])],
])('nothing is written where somebody has just %s', (_what, edit) => {
  const { workbook, table } = readAndThen(edit);
  const before = workbook.rows('orders');
  expect(() => table.merge('Lamp', changed)).toThrow(busy);
  expect(workbook.writes()).toEqual([]);
  expect(workbook.rows('orders')).toEqual(before);
});

test.each<[string, (workbook: MemoryWorkbook) => void]>([
  ['inserted a column before the fingerprints', (workbook) => workbook.user('orders').insertColumn(4, ['x', 1, 2, 3])],
  ['moved a column of ours', (workbook) => workbook.user('orders').moveColumn(5, 3)],
])('no row is said to have lost its fingerprint where somebody has just %s', (_what, edit) => {
  const workbook = workbookWithOrders();
  const table = open(workbook);
  // The columns have been found, and the rows are yet to be read.
  edit(workbook);
  workbook.log.length = 0;
  const before = workbook.rows('orders');
  expect(() => table.merge('Lamp', changed)).toThrow(busy);
  expect([workbook.writes(), workbook.rows('orders')]).toEqual([[], before]);
  expect(open(workbook).merge('Lamp', changed)).toEqual({ added: 0, changed: 2, unchanged: 0 });
});

test('a message is not taken away where somebody has just inserted a row', () => {
  const workbook = memoryWorkbook();
  open(workbook).showMessage('nothing yet');
  const table = open(workbook);
  table.rowCount();
  workbook.user('orders').insertRow(2);
  workbook.user('orders').put(2, 1, [['my own']]);
  expect(() => table.clearMessage()).toThrow(busy);
  expect(workbook.rows('orders').flat()).toContain('my own');
  open(workbook).clearMessage();
  expect(workbook.rows('orders').flat()).not.toContain('nothing yet');
});

test('a table opened anew finds everything where it is now', () => {
  const { workbook, table } = readAndThen((book) => book.user('orders').insertColumn(2, ['x', 'note']));
  expect(() => table.merge('Lamp', changed)).toThrow(busy);
  expect(open(workbook).merge('Lamp', changed)).toEqual({ added: 0, changed: 2, unchanged: 0 });
  expect(workbook.rows('orders')[1]).toEqual(['Lamp', 'note', 'A', expect.any(Number), 11]);
});

test('the tags are looked for only where the header does not tell: it is another one, or two columns are called the same', () => {
  const tagsLookedFor = (edit: (workbook: MemoryWorkbook) => void, before: (workbook: MemoryWorkbook) => void = () => {}) => {
    const workbook = workbookWithOrders();
    before(workbook);
    const table = open(workbook);
    table.rowCount();
    edit(workbook);
    workbook.log.length = 0;
    expect(table.merge('Lamp', changed).changed).toBe(2);
    return workbook.log.filter((call) => call === 'columns').length;
  };
  const call = (name: string) => (workbook: MemoryWorkbook) => workbook.user('orders').put(1, 4, [[name]]);
  expect(tagsLookedFor(() => {})).toBe(0);
  expect(tagsLookedFor(call('My price'))).toBe(1);
  expect(tagsLookedFor(() => {}, call('My price'))).toBe(0);
  expect(tagsLookedFor(() => {}, call(''))).toBe(1);
  expect(tagsLookedFor(() => {}, call(String(HEADER[0])))).toBe(1);
});

test('of many rows the first, the last and some between are looked at', () => {
  const workbook = memoryWorkbook();
  const rows = Array.from({ length: 40 }, (_none, at) => order(`s${at}`, at));
  open(workbook).merge('Lamp', rows);
  const table = open(workbook);
  table.rowCount();
  workbook.log.length = 0;
  table.merge('Lamp', rows.map((row) => ({ ...row, price: 1_000 })));
  expect(workbook.log.filter((call) => /^(?:read|header)/.test(call))).toEqual(['read 2,1 1x2', 'read 12,1 1x2', 'read 22,1 1x2', 'read 31,1 1x2', 'read 41,1 1x2', 'header']);
  expect(workbook.rows('orders')[0]).toEqual(HEADER);
});
