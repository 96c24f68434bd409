import { PARTS, partsIn } from '../../wb/money/amount';
import { monthStart } from '../../wb/time/calendar';
import { currencyCode } from '../../wb/money/finance-words';
import { articleOf } from '../finance-lines/goods';
import type { ReportTables } from '../report';
import { tradeBy } from '../trade-lines/trade';
import type { Placement } from './placements';

/** This month and two before it: one month alone may have been a sale. */
const MONTHS = 3;

interface Earned {
  parts: number;
  pieces: number;
}

/** What the orders of advertising earn before it, in parts; null where that is not known of all of them. */
export type EarnedBy = (placement: Pick<Placement, 'nmId' | 'currency' | 'orders' | 'pieces'>) => number | null;

/**
 * What an ordered piece of an article earns before advertising, in parts: profit of a sold piece by the sheet of profit, times the share of
 * orders that are bought. Null where one of them is not known.
 */
export function earningsBy(tables: ReportTables): EarnedBy {
  const earned = earnedBy(tables);
  const { lines } = tradeBy(tables, 'nmId', articleOf);
  return ({ nmId, currency, orders, pieces }) => {
    // An order of no piece is one whose pieces nobody has told.
    if (pieces === 0) return orders === 0 ? 0 : null;
    const [own, trade] = [earned.get(`${nmId}/${currency}`), lines.get(nmId)];
    if (own === undefined || trade === undefined || own.pieces <= 0 || !(trade.bought > 0)) return null;
    return pieces * (own.parts / own.pieces) * (trade.bought / (trade.bought + trade.cancelled + trade.returned));
  };
}

/** Profit and what advertising took of it, by article and currency. A month whose profit nobody knows is left out with its pieces. */
function earnedBy(tables: ReportTables): Map<string, Earned> {
  const all = new Map<string, Earned>();
  const from = monthStart(tables.today, 1 - MONTHS);
  for (const [month, nmId, currency, profit, advertising, pieces] of tables.reportRows('profit', ['month', 'nmId', 'currency', 'profit', 'advertising', 'pieces'])) {
    if (typeof month !== 'number' || month < from || typeof profit !== 'number') continue;
    const key = `${String(nmId)}/${currencyCode(currency)}`;
    const own = all.get(key) ?? { parts: 0, pieces: 0 };
    all.set(key, { parts: own.parts + partsIn(profit) + partsIn(advertising), pieces: own.pieces + partsIn(pieces) / PARTS });
  }
  return all;
}
