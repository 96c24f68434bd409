import { date, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, isUnreadable, partsIn } from '../../wb/amount';
import { mondayOf } from '../../wb/calendar';
import { currencyCode } from '../../wb/finance-words';
import { dayIn } from '../cells';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';

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
  inputs: ['orderFeed'],
  isOffByDefault: true,
  rows: rowsOf,
});

const COUNTS = ['orders', 'bought', 'cancelled', 'returned', 'open', 'unknown', 'odd', 'refused', 'expired', 'ordersSum', 'boughtSum'] as const;

/** Orders, but sums in parts. */
type Cohort = Record<(typeof COUNTS)[number], number>;

function rowsOf(tables: ReportTables): WireRow[] {
  const weeks = new Map<string, { week: number | null; currency: string; cohort: Cohort }>();
  for (const [createdAt, status, cancelType, price, code] of tables.rows('orderFeed', ['createdAt', 'status', 'cancelType', 'sellerPrice', 'currency'])) {
    const day = dayIn(createdAt);
    const [week, currency] = [day === null ? null : mondayOf(day), currencyCode(code)];
    const key = `${String(week)} ${currency}`;
    const own = weeks.get(key) ?? { week, currency, cohort: Object.fromEntries(COUNTS.map((name) => [name, 0])) as Cohort };
    weeks.set(key, own);
    add(own.cohort, { status: String(status), cancelType: String(cancelType), price, isForgotten: day === null || day < tables.today - KEPT_DAYS });
  }
  // Weeks that come later go on below, because rows are never moved.
  return [...weeks.values()].sort((one, other) => (one.week ?? 0) - (other.week ?? 0)).map(({ week, currency, cohort }) => ({
    ...cohort, ...percentsOf(cohort), week: week ?? '', currency, line: week === null ? '-' : String(week),
    ordersSum: inKopecks(cohort.ordersSum), boughtSum: inKopecks(cohort.boughtSum),
  }));
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
