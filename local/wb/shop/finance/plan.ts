/** Which rows the reports hold, in the order of `rrdId`. A row's text is made only when somebody asks for it. */
import { type DayNumber, moscowDay, mondayOf } from '../../time';
import type { KindName } from './operations';
import { type Order, statusMs } from '../orders';

export type ReportType = 1 | 2;
export interface PlannedRow { kind: KindName; day: DayNumber; type: ReportType; order: Order | null }

/** Sales by buyout notice have a report of their own; everything else is in the main one. */
const typeOf = (order: Order): ReportType => (order.n % 8 === 5 ? 2 : 1);

/** Rare kinds, each once in so many finished orders. */
const RARE: readonly (readonly [number, KindName])[] = [
  [61, 'penalty'], [47, 'damage'], [149, 'damageReversed'], [53, 'voluntary'], [43, 'acquiringFix'], [59, 'rewardFix'], [67, 'rewardFixBack'],
  [37, 'logisticsFix'], [31, 'acceptance'], [73, 'correctSale'], [151, 'reversedSale'], [41, 'loyaltyPoints'], [79, 'booking'],
];
/** Rows of the whole shop by day of the week, Monday first; storage is charged every day. */
const WEEKLY: readonly (readonly KindName[])[] = [
  ['promotion', 'subscription'], ['paidAcceptance'], ['penaltyReversed'], ['storageFix'], ['payout'], ['unknown'], ['promotion'],
];

function rowsOfOrder(order: Order): PlannedRow[] {
  const rows: PlannedRow[] = [];
  const add = (ms: number, kind: KindName, type: ReportType = 1): void => {
    rows.push({ kind, day: moscowDay(ms), type, order });
  };
  const hasLoyalty = order.n % 20 === 3;
  if (order.buyoutMs) {
    add(order.buyoutMs, 'sale', typeOf(order));
    (['logisticsTo', 'rebill', 'rebill', 'rebill'] as const).forEach((kind) => add(order.buyoutMs, kind));
    if (order.n % 5 === 0) add(order.buyoutMs, 'pickupPoint');
    if (hasLoyalty) add(order.buyoutMs, 'loyalty', typeOf(order));
  }
  if (order.cancelMs) (['logisticsToCancelled', 'logisticsBack', 'rebill', 'rebill'] as const).forEach((kind) => add(order.cancelMs, kind));
  if (order.returnMs) {
    add(order.returnMs, 'return', typeOf(order));
    (['logisticsReturn', 'rebill'] as const).forEach((kind) => add(order.returnMs, kind));
    if (hasLoyalty) add(order.returnMs, 'loyaltyReturn', typeOf(order));
  }
  if (rows.length > 0) RARE.filter(([every]) => order.n % every === 0).forEach(([, kind]) => add(statusMs(order), kind));
  return rows;
}

function rowsOfDay(day: DayNumber): PlannedRow[] {
  const names: KindName[] = ['storage', ...(WEEKLY[day - mondayOf(day)] ?? [])];
  return names.map((kind) => ({ kind, day, type: 1, order: null }));
}

export interface FinanceRange { fromDay: DayNumber; toDay: DayNumber; atLeastRows: number; publishedToDay: DayNumber }

/** Repeats carriage rows of the published weeks until the reports are as long as asked for. */
function filler(rows: readonly PlannedRow[], range: FinanceRange): PlannedRow[] {
  const published = rows.filter((row) => row.day <= range.publishedToDay);
  const carriage = published.filter((row) => row.kind === 'rebill');
  const missing = carriage.length === 0 ? 0 : Math.max(0, range.atLeastRows - published.length);
  return Array.from({ length: missing }, (_, n) => carriage[n % carriage.length]).filter((row) => row !== undefined);
}

export function planFinance(orders: readonly Order[], range: FinanceRange): PlannedRow[] {
  const rows = orders.flatMap(rowsOfOrder);
  if (orders.length > 0) for (let day = range.fromDay; day <= range.toDay; day += 1) rows.push(...rowsOfDay(day));
  return [...rows, ...filler(rows, range)].sort((a, b) => a.day - b.day);
}
