import { openReader } from '../../../src/sheet/reader';
import { openTable } from '../../../src/sheet/table';
import type { TableSpec } from '../../../src/sheet/table-spec';
import { memoryWorkbook, type MemoryWorkbook, type UserHand } from '../../support/memory-workbook';
import { HEADER, order, ORDERS } from '../orders-table';

/** As the datasets' columns: each has a note of its own. */
const NOTED: TableSpec = { ...ORDERS, columns: ORDERS.columns.map((column) => ({ ...column, note: () => `What ${column.id} is` })) };
const PRICES = [['A', 10], ['B', 20]];

function refreshed(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  openTable(workbook, NOTED).merge('Lamp', [order('A', 10), order('B', 20)]);
  return workbook;
}

/** What a formula reads, and whether it has looked at the marks of the columns. */
function readBy(workbook: MemoryWorkbook) {
  workbook.log.length = 0;
  const reader = openReader(workbook, NOTED);
  const rows = reader.read(['srid', reader.has('price') ? 'price' : 'none']);
  return { rows, marks: workbook.log.includes('columns') };
}

test('the columns of a sheet that was just made are found by its header alone', () => {
  const workbook = refreshed();
  expect(workbook.log.filter((call) => call === 'columns')).toEqual([]);
  expect(readBy(workbook)).toEqual({ rows: PRICES, marks: false });
});

test.each<[string, (user: UserHand) => void, { rows?: unknown[][]; marks: boolean; later: boolean }]>([
  ['nothing', () => {}, { marks: false, later: false }],
  ['a title typed over ours', (user) => user.put(1, 4, [['Roubles']]), { marks: true, later: false }],
  ['our column moved', (user) => user.moveColumn(4, 1), { marks: true, later: false }],
  ['our column deleted', (user) => user.deleteColumn(4), { rows: [['A', ''], ['B', '']], marks: true, later: false }],
  ['a column inserted among ours', (user) => user.insertColumn(2, ['', 1, 2]), { marks: true, later: false }],
  ['a column inserted behind ours', (user) => user.put(1, 5, [['_fingerprint']]), { marks: false, later: false }],
  ['a column called like ours', (user) => user.insertColumn(1, ['Price', 7, 7]), { marks: true, later: true }],
  ['our title taken away', (user) => user.put(1, 4, [['']]), { marks: true, later: true }],
  ['titles of two of ours changed round', (user) => user.put(1, 3, [['Price', 'Day']]), { marks: true, later: false }],
  ['two of ours changed round and their titles changed back', (user) => {
    user.moveColumn(4, 3);
    user.put(1, 1, [HEADER]);
  }, { marks: true, later: false }],
  ['our column deleted and another of that title in its place', (user) => {
    user.deleteColumn(4);
    user.insertColumn(4, ['Price', 7, 7]);
  }, { rows: [['A', ''], ['B', '']], marks: true, later: false }],
])('%s: the columns are found at once, and by the header again after the next refresh', (_what, edit, { rows = PRICES, marks, later }) => {
  const workbook = refreshed();
  edit(workbook.user('orders'));
  expect(readBy(workbook)).toEqual({ rows, marks });
  openTable(workbook, NOTED);
  expect(readBy(workbook)).toEqual({ rows, marks: later });
});

test('a column of the user’s that gets another title costs nothing', () => {
  const workbook = refreshed();
  workbook.user('orders').insertColumn(1, ['mine']);
  openTable(workbook, NOTED);
  workbook.user('orders').put(1, 1, [['mine at 11:00']]);
  expect(readBy(workbook)).toEqual({ rows: PRICES, marks: false });
});

test('nothing is kept of columns that somebody moves while they are looked for', () => {
  const workbook = refreshed();
  const user = workbook.user('orders');
  user.insertColumn(1, ['mine']);
  const find = workbook.find.bind(workbook);
  workbook.find = (tag) => {
    const sheet = find(tag);
    return sheet && {
      ...sheet,
      columns: () => {
        const found = sheet.columns();
        user.moveColumn(5, 1);
        return found;
      },
    };
  };
  openTable(workbook, NOTED);
  workbook.find = find;
  expect(readBy(workbook)).toEqual({ rows: PRICES, marks: true });
});

test('a sheet of an earlier version, which has nothing kept, gets it with the next refresh', () => {
  const workbook = refreshed();
  workbook.find('orders')?.keepLayout('');
  expect(readBy(workbook)).toEqual({ rows: PRICES, marks: true });
  openTable(workbook, NOTED);
  expect(readBy(workbook)).toEqual({ rows: PRICES, marks: false });
});
