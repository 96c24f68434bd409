import type { Cell } from '../../src/ports/workbook';
import { type Lots, openLots } from '../../src/sheet/lots';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';
import { DAY, open, order, ORDERS, workbookWithOrders } from './orders-table';

const SIZES = { fewRows: 3, blockRows: 2 };
const FINGERPRINT = 5;
const lotsOf = (workbook: MemoryWorkbook, sizes = SIZES) => openLots(workbook, ORDERS, 'day', Number, sizes);

function readAll(lots: Lots | null, columnIds: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  lots?.read(lots.all, columnIds, ({ value }, cells) => rows.push([value - DAY, ...cells]));
  return rows;
}

it('are none without the sheet, and none of a sheet that is read sooner as a whole', () => {
  expect(lotsOf(memoryWorkbook())).toBeNull();
  expect(lotsOf(workbookWithOrders(), { fewRows: 5, blockRows: 2 })).toBeNull();
});

it('are the days of a shop with the blocks in which their rows stand', () => {
  const workbook = workbookWithOrders();
  open(workbook).merge('Lamp', [order('D', 40, '2026-01-04T10:00:00')]);
  const lots = lotsOf(workbook);
  expect(lots?.all.map(({ value, blocks }) => [value - DAY, [...blocks]])).toEqual([[0, [0, 1]], [1, [1]]]);
  expect(readAll(lots, ['srid', 'price', 'nothing'])).toEqual([[0, 'A', 10, ''], [0, 'B', 20, ''], [0, 'C', 30, ''], [1, 'D', 40, '']]);
});

it('hold no row of the user’s, no taken room and no copy', () => {
  const workbook = workbookWithOrders();
  const user = workbook.user('orders');
  const [, own] = workbook.rows('orders', { fingerprint: true });
  user.put(5, 1, [['', 'my total', '', 60, ''], ['', '', '', '', 'spare'], own ?? [], ['Lamp', 'Z', DAY, 99, '']]);
  expect(readAll(lotsOf(workbook), ['srid'])).toEqual([[0, 'A'], [0, 'B'], [0, 'C']]);
});

it('hold rows whose fingerprints a person has taken', () => {
  const workbook = workbookWithOrders();
  workbook.user('orders').put(2, FINGERPRINT, [['taken'], [''], ['']]);
  const lots = lotsOf(workbook);
  expect(lots?.all.map(({ print }) => print)).toEqual([null]);
  expect(readAll(lots, ['srid'])).toEqual([[0, 'A'], [0, 'B'], [0, 'C']]);
});
