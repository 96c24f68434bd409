import { always, integer, money, number, optional, percent } from '../../tables/columns';
import { inside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import { parseDecimal } from '../../wb/money/decimal';

const HOURS_A_DAY = 24;
/** WB's words for what is no number of hours and no number of orders (https://dev.wildberries.ru/openapi/analytics, stocks report). */
const NO_TIME = -2;
const ALL_THE_TIME = -4;
const NO_LOSS = -2;

const DURATIONS = ['saleRate', 'avgStockTurnover', 'officeMissingTime'] as const;
const LOSSES = ['lostOrdersCount', 'lostOrdersSum', 'lostBuyoutsCount', 'lostBuyoutsSum'] as const;

/** How long a stock lasts, and what its lack has cost. */
export const measures = () => [
  always(integer('stockCount', 90)),
  number('saleRate', 110),
  number('avgOrders', 100),
  integer('ordersCount', 90),
  number('officeMissingTime', 110),
  number('lostOrdersCount', 100),
  money('lostOrdersSum', 110),
  money('stockSum', 110),
  optional(money('ordersSum', 110)),
  optional(integer('buyoutCount', 90)),
  optional(money('buyoutSum', 110)),
  optional(percent('buyoutPercent', 90)),
  optional(number('avgStockTurnover', 120)),
  optional(integer('toClientCount', 100)),
  optional(integer('fromClientCount', 100)),
  optional(number('lostBuyoutsCount', 110)),
  optional(money('lostBuyoutsSum', 110)),
] as const;

/** A row whose times are in days, and which has nothing where WB has not worked a number out. @param days of the period */
export function measured(row: WireRow, days: number): WireRow {
  const times = DURATIONS.filter((name) => row[name] !== undefined).map((name) => [name, inDays(row[name], days)]);
  const losses = LOSSES.filter((name) => row[name] !== undefined).map((name) => [name, lossOf(row[name])]);
  return { ...row, ...Object.fromEntries([...times, ...losses]) };
}

/** The row with its metrics beside what it is known by. */
export function unwrapped({ metrics, ...row }: WireRow): WireRow {
  return { ...row, ...Object(metrics) as WireRow };
}

/** Of `{days, hours}` or of hours alone. What lasts for ever has no number either: nobody buys it. */
function inDays(value: unknown, periodDays: number): number | null {
  const { days: wholeDays, hours: rest } = typeof value === 'object' ? Object(value) as WireRow : { days: 0, hours: value };
  const [days, hours] = [parseDecimal(wholeDays), parseDecimal(rest)];
  if (days === null || hours === null) return null;
  if (hours === ALL_THE_TIME) return periodDays;
  if (hours === NO_TIME) return 0;
  return hours < 0 ? null : Math.round((days + hours / HOURS_A_DAY) * 10) / 10;
}

function lossOf(value: unknown): unknown {
  const loss = parseDecimal(value);
  if (loss === NO_LOSS) return 0;
  return loss !== null && loss < 0 ? null : value;
}

export const DAYS = 30;

/** All stocks, in the words that the reports of stocks share. */
export const ALL_STOCKS = { stockType: '', skipDeletedNm: false } as const;
export const EVERY_AVAILABILITY = ['deficient', 'actual', 'balanced', 'nonActual', 'nonLiquid', 'invalidData'] as const;
export const MOST_FIRST = { field: 'stockCount', mode: 'desc' } as const;

export function currencyOf(body: unknown): unknown {
  return inside('data', 'currency')(Object(body) as WireRow);
}
