import { openReader } from '../../../src/sheet/reader';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-workbook';
import { DAY, open, order, ORDERS } from '../orders-table';

const MANY = 25_000;
const NEWEST = [order('x', 1, '2026-01-05T10:00:00'), order('y', 2, '2026-01-06T23:59:59'), order('z', 3, '2026-01-07T00:00:00')];
const DAYS = { columnId: 'day', from: DAY + 2, to: DAY + 3 };

/** Orders of 3 January, and then three of later days. */
function workbookWith(rows: number): MemoryWorkbook {
  const workbook = memoryWorkbook();
  open(workbook).merge('Lamp', [...Array.from({ length: rows }, (_none, at) => order(`s${at}`, at)), ...NEWEST]);
  workbook.log.length = 0;
  return workbook;
}

const pricesOf = (workbook: MemoryWorkbook, days = DAYS) => openReader(workbook, ORDERS).read(['price'], days).map(([price]) => price);
const reads = ({ log }: MemoryWorkbook) => log.filter((call) => call.startsWith('read'));

it('looks where rows of the days stand, and reads no others', () => {
  const workbook = workbookWith(MANY);
  expect(pricesOf(workbook)).toEqual([1, 2]);
  expect(reads(workbook)).toEqual([`read 2,3 ${MANY + 3}x1`, `read ${MANY + 2},1 2x2`, `read ${MANY + 2},4 2x2`]);
});

it('finds them where the user has sorted them apart, and leaves out the user’s rows and copies among them', () => {
  const workbook = workbookWith(MANY);
  const user = workbook.user('orders');
  user.put(10, 1, [['Lamp', 'x', DAY + 2, 1]]);
  user.put(12, 1, [['Lamp', 'x', DAY + 2, 1], ['', 'mine', DAY + 2, 99_999]]);
  expect(pricesOf(workbook).filter((price) => price === 1 || price === 2 || price === 99_999)).toEqual([1, 2]);
});

it('has none where no row is of the days, or the column is gone', () => {
  const workbook = workbookWith(MANY);
  expect(pricesOf(workbook, { ...DAYS, from: DAY + 9, to: DAY + 9 })).toEqual([]);
  workbook.user('orders').deleteColumn(3);
  expect(pricesOf(workbook)).toEqual([]);
});

it('looks once for all that one reader is asked, and anew when rows have come', () => {
  const workbook = workbookWith(MANY);
  const reader = openReader(workbook, ORDERS);
  const prices = (from: number, to: number) => reader.read(['price'], { ...DAYS, from, to }).map(([price]) => price);
  expect([prices(DAY + 2, DAY + 3), prices(DAY + 4, DAY + 4), prices(DAY + 9, DAY + 9)]).toEqual([[1, 2], [3], []]);
  expect(reads(workbook).filter((call) => call.startsWith('read 2,3'))).toEqual([`read 2,3 ${MANY + 3}x1`]);
  open(workbook).merge('Lamp', [order('new', 7, '2026-01-12T10:00:00')]);
  expect(prices(DAY + 9, DAY + 9)).toEqual([7]);
});

it('reads a sheet of fewer rows in one pass', () => {
  const workbook = workbookWith(2);
  expect(pricesOf(workbook)).toEqual([0, 1, 1, 2, 3]);
  expect(reads(workbook)).toEqual(['read 2,1 5x2', 'read 2,4 5x2']);
});
