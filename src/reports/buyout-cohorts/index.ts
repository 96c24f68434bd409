import { ascending } from '../../sheet/order/sort-key';
import { date, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, isUnreadable, partsIn } from '../../wb/money/amount';
import { mondayOf } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { dayIn } from '../cells';
import { type Added, type Behind, countsInParts, type LineCells, rowsBehind } from '../behind';
import { percentOf } from '../percent';
import { defineReport, type ReportTables, type Row } from '../report';

/** WB forgets an order after so many days: what is still open then stays so on the sheet for ever. */
const KEPT_DAYS = 31;

/** What became of the orders of each week: buyouts by the day of the order, not by their own. */
export const buyoutCohorts = () => defineReport({
  table: defineTable({
    id: 'buyoutCohorts',
    columns: [
      date('week', 100), integer('orders', 90), integer('bought', 90), integer('cancelled', 90), integer('returned', 100), integer('open', 90),
      percent('buyoutPercent', 100), percent('least', 110), percent('most', 110),
      money('ordersSum', 120), money('boughtSum', 120), integer('unknown', 110), integer('odd', 100), text('currency', 80),
      optional(integer('refused', 110)), optional(integer('expired', 110)),
      technical(id('line', 110)),
    ],
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { buyoutPercent: '', least: '', most: '', ...zeros(['orders', 'bought', 'cancelled', 'returned', 'open', 'ordersSum', 'boughtSum', 'unknown', 'odd', 'refused', 'expired']) },
  }),
  group: 'sales',
  inputs: ['orderFeed'],
  isOffByDefault: true,
  order: [ascending('week'), ascending('currency')],
  rows: rowsOf,
  behind: behindWeek,
});

const COUNTS = ['orders', 'bought', 'cancelled', 'returned', 'open', 'unknown', 'odd', 'refused', 'expired', 'ordersSum', 'boughtSum'] as const;

/** Orders, but sums in parts. */
type Cohort = Record<(typeof COUNTS)[number], number>;

function rowsOf(tables: ReportTables): WireRow[] {
  const weeks = new Map<string, { week: number | null; currency: string; cohort: Cohort }>();
  for (const row of tables.rows('orderFeed', COLUMNS)) {
    const { week, currency } = weekOf(row);
    const key = `${String(week)} ${currency}`;
    const own = weeks.get(key) ?? { week, currency, cohort: emptyCohort() };
    weeks.set(key, own);
    add(own.cohort, orderIn(row, tables.today));
  }
  // Weeks that come later go on below, because rows are never moved.
  return [...weeks.values()].sort((one, other) => (one.week ?? 0) - (other.week ?? 0)).map(({ week, currency, cohort }) => ({
    ...cohort, ...percentsOf(cohort), week: week ?? '', currency, line: lineOf(week),
    ordersSum: inKopecks(cohort.ordersSum), boughtSum: inKopecks(cohort.boughtSum),
  }));
}

const COLUMNS = ['createdAt', 'status', 'cancelType', 'sellerPrice', 'currency'] as const;

function behindWeek(tables: ReportTables, { line, currency: code }: LineCells): Behind[] {
  const isOf = (row: Row): boolean => {
    const { week, currency } = weekOf(row);
    return lineOf(week) === line && currency === currencyCode(code);
  };
  const adds = (row: Row): Added => {
    const cohort = emptyCohort();
    add(cohort, orderIn(row, tables.today));
    const { ordersSum, boughtSum, ...counts } = cohort;
    return { ordersSum, boughtSum, ...countsInParts(counts) };
  };
  return [rowsBehind(tables, 'orderFeed', { columns: COLUMNS, shown: ['nmId', 'srid'], isOf, adds })];
}

function weekOf([createdAt, , , , code]: Row): { week: number | null; currency: string } {
  const day = dayIn(createdAt);
  return { week: day === null ? null : mondayOf(day), currency: currencyCode(code) };
}

function lineOf(week: number | null): string {
  return week === null ? '-' : String(week);
}

function emptyCohort(): Cohort {
  return Object.fromEntries(COUNTS.map((name) => [name, 0])) as Cohort;
}

function orderIn([createdAt, status, cancelType, price]: Row, today: number): Order {
  const day = dayIn(createdAt);
  return { status: String(status), cancelType: String(cancelType), price, isForgotten: day === null || day < today - KEPT_DAYS };
}

interface Order {
  status: string;
  cancelType: string;
  price: unknown;
  isForgotten: boolean;
}

function add(cohort: Cohort, { status, cancelType, price, isForgotten }: Order): void {
  cohort.orders += 1;
  cohort.ordersSum += partsIn(price);
  if (isUnreadable(price)) cohort.odd += 1;
  if (status === 'buyout') {
    cohort.bought += 1;
    cohort.boughtSum += partsIn(price);
  } else if (status === 'cancel') {
    cohort.cancelled += 1;
    cohort.refused += cancelType === 'receipt' ? 1 : 0;
    cohort.expired += cancelType === 'expire' ? 1 : 0;
  } else if (status === 'return' || status === 'returnDefective') {
    cohort.returned += 1;
  } else if (status === 'created') {
    cohort[isForgotten ? 'unknown' : 'open'] += 1;
  } else {
    cohort.odd += 1;
  }
}

/** Of those that are decided, and between which bounds it ends when the others are. */
function percentsOf({ bought, cancelled, returned, open }: Cohort) {
  const decided = bought + cancelled + returned;
  return { buyoutPercent: percentOf(bought, decided), least: percentOf(bought, decided + open), most: percentOf(bought + open, decided + open) };
}
