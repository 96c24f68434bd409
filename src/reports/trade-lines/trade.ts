import type { ColumnIdOf } from '../../datasets';
import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn } from '../../wb/money/amount';
import { saleKind, saleParts } from '../../wb/money/sale-letter';
import { type Added, type Behind, countsInParts, rowsBehind } from '../behind';
import type { ReportTables, Row, Since } from '../report';

const WEEK_DAYS = 7;
/** Four whole weeks, so that every day of the week counts alike. */
const SPAN_DAYS = 28;
/** So many are compared with each other: the span and as many days before it. */
const WEEKS = 8;

/** What was ordered and bought of a line in the 28 days before today; sums are in parts (`wb/amount.ts`). */
export interface TradeSums {
  orders: number;
  ordersSum: number;
  cancelled: number;
  /** Of the 28 days before. */
  ordersBefore: number;
  sumBefore: number;
  bought: number;
  returned: number;
  /** Buyouts less returns at the seller's price. */
  revenue: number;
  forPay: number;
  /** '' where nothing of it was ever bought, as far as the sheet reaches. */
  lastSale: number | '';
  /** Rows that are not in these sums. */
  odd: number;
}

export interface Trade {
  /** Of those lines alone that have something in the eight weeks. */
  lines: Map<string, TradeSums>;
  /** Whether the orders of all eight weeks are on the sheet: a part of them would make any line grow. */
  isWhole: boolean;
}

/** Columns that the sheets of orders and of sales both have. */
export type By = ColumnIdOf<'orders'> & ColumnIdOf<'sales'> & ('nmId' | 'regionName' | 'brand' | 'subject' | 'category' | 'warehouseName' | 'date');

/** Orders, buyouts and returns added up by what stands in a column of both sheets. */
export function tradeBy(tables: ReportTables, column: By, keyOf: (cell: Cell) => string): Trade {
  const lines = new Map<string, TradeSums>();
  const lineOf = (cell: Cell = ''): TradeSums => {
    const key = keyOf(cell);
    const sums = lines.get(key) ?? emptySums();
    lines.set(key, sums);
    return sums;
  };
  let firstDay = Infinity;
  for (const row of tables.rows('orders', orderColumns(column), sinceOrders(tables))) {
    const [date, name] = row;
    if (typeof date === 'number') firstDay = Math.min(firstDay, Math.floor(date));
    addOrder(lineOf(name), row, tables.today);
  }
  for (const row of tables.rows('sales', saleColumns(column))) addSale(lineOf(row[1]), row, tables.today);
  for (const [key, sums] of lines) if (isQuiet(sums)) lines.delete(key);
  return { lines, isWhole: firstDay <= tables.today - WEEKS * WEEK_DAYS };
}

/** 1 for yesterday; today is not over and does not count. Null for what is no date. */
function daysAgo(date: Cell | undefined, today: number): number | null {
  return typeof date === 'number' ? today - Math.floor(date) : null;
}

function addOrder(sums: TradeSums, [date, , isCancel, price]: Row, today: number): void {
  const ago = daysAgo(date, today);
  if (ago === null) sums.odd += 1;
  if (ago === null || ago < 1 || ago > WEEKS * WEEK_DAYS) return;
  sums.odd += isUnreadable(price) ? 1 : 0;
  if (ago > SPAN_DAYS) {
    sums.ordersBefore += 1;
    sums.sumBefore += partsIn(price);
    return;
  }
  sums.orders += 1;
  sums.ordersSum += partsIn(price);
  sums.cancelled += isCancel === true ? 1 : 0;
}

function addSale(sums: TradeSums, [date, , saleID, price, forPay]: Row, today: number): void {
  const ago = daysAgo(date, today);
  const kind = saleKind(saleID);
  if (ago === null) sums.odd += 1;
  if (kind?.of === 'sale' && kind.pieces === 1 && typeof date === 'number') sums.lastSale = Math.max(Number(sums.lastSale), Math.floor(date));
  if (ago === null || ago < 1 || ago > SPAN_DAYS) return;
  if (kind === null || isUnreadable(price) || isUnreadable(forPay)) sums.odd += 1;
  if (kind === null) return;
  const sign = kind.of === 'sale' ? 1 : -1;
  if (sign === 1) sums.bought += kind.pieces;
  else sums.returned += kind.pieces;
  sums.revenue += sign * saleParts(kind, price);
  sums.forPay += sign * saleParts(kind, forPay);
}

/** Orders and sales of a line. @param isOf of what stands in the column */
export function tradeBehind(tables: ReportTables, column: By, isOf: (cell: Cell) => boolean): Behind[] {
  const { today } = tables;
  const adds = (add: typeof addOrder) => (row: Row): Added => {
    const sums = emptySums();
    add(sums, row, today);
    return addedTrade(sums);
  };
  const isOfLine = (row: Row): boolean => isOf(row[1] ?? '');
  const isShownOrder = (row: Row): boolean => isOfLine(row) && isWithin(daysAgo(row[0], today), WEEKS * WEEK_DAYS);
  return [
    rowsBehind(tables, 'orders', { columns: orderColumns(column), since: sinceOrders(tables), shown: ['srid'], isOf: isShownOrder, adds: adds(addOrder) }),
    rowsBehind(tables, 'sales', { columns: saleColumns(column), shown: ['srid'], isOf: (row) => isOfLine(row) && isWithin(daysAgo(row[0], today), SPAN_DAYS), adds: adds(addSale) }),
  ];
}

/** Today is not over; a row without a day counts as one that nobody understands. */
function isWithin(ago: number | null, days: number): boolean {
  return ago === null || (ago >= 1 && ago <= days);
}

function addedTrade({ orders, ordersBefore, cancelled, bought, returned, odd, ordersSum, sumBefore, revenue, forPay }: TradeSums): Added {
  return { ...countsInParts({ orders, ordersBefore, cancelled, bought, returned, odd }), ordersSum, sumBefore, revenue, forPay };
}

function orderColumns(column: By): ColumnIdOf<'orders'>[] {
  return ['date', column, 'isCancel', 'priceWithDisc'];
}

function saleColumns(column: By): ColumnIdOf<'sales'>[] {
  return ['date', column, 'saleID', 'priceWithDisc', 'forPay'];
}

function sinceOrders({ today }: ReportTables): Since<'date'> {
  return { columnId: 'date', from: today - WEEKS * WEEK_DAYS };
}

function emptySums(): TradeSums {
  return {
    orders: 0, ordersSum: 0, cancelled: 0, ordersBefore: 0, sumBefore: 0,
    bought: 0, returned: 0, revenue: 0, forPay: 0, lastSale: '', odd: 0,
  };
}

function isQuiet({ orders, ordersBefore, bought, returned, revenue, forPay, odd }: TradeSums): boolean {
  return [orders, ordersBefore, bought, returned, revenue, forPay, odd].every((sum) => sum === 0);
}
