import { sharedOut } from '../shared-out';
import { SPANS } from './places';

/** A stock for longer than half a year is money that lies. */
const SLOW_DAYS = 180;
/** An average has more digits than it is exact to. */
const NOISE = 1e-9;

export interface Averages {
  /** For each of `SPANS`; '' where the good was there on no day of it. */
  spans: (number | '')[];
  /** The mean of those that are known: what has changed lately counts, a day of chance does not decide. */
  perDay: number;
}

/**
 * Orders a day, over the days on which there was something to order.
 * @param empty days without stock; what was ordered on a day was there for a part of it
 * @param firstDay from which the sheet of orders is there
 */
export function averagesOf(days: ReadonlyMap<number, number>, empty: ReadonlySet<number>, { today, firstDay }: { today: number; firstDay: number }): Averages {
  const spans = SPANS.map((length): number | '' => {
    let [counted, pieces] = [0, 0];
    for (let day = Math.max(today - length, firstDay); day < today; day += 1) {
      const ordered = days.get(day) ?? 0;
      pieces += ordered;
      counted += ordered > 0 || !empty.has(day) ? 1 : 0;
    }
    return counted === 0 ? '' : pieces / counted;
  });
  const known = spans.filter((rate): rate is number => rate !== '');
  return { spans, perDay: known.length === 0 ? 0 : known.reduce((sum, rate) => sum + rate, 0) / known.length };
}

/** Pieces that last for the time until a supply is on sale and the reserve, less what is there or comes. */
export function sendOf(perDay: number, days: number, there: number): number {
  return Math.max(0, Math.ceil(perDay * days - there - NOISE));
}

/** What to do with what lies there, as a code. */
export function stateOf({ perDay, stock, coming, send }: { perDay: number; stock: number; coming: number; send: number }): string {
  if (send > 0) return 'send';
  // What lies nowhere is not enough, however much of it is on the way.
  if (perDay > 0 && stock <= 0) return 'coming';
  if (perDay > 0) return stock > perDay * SLOW_DAYS ? 'slow' : 'enough';
  if (stock > 0) return 'dead';
  return coming > 0 ? 'coming' : 'gone';
}

/** Pieces shared out as orders are, the largest first: none is lost by rounding. */
export function piecesOf(pieces: number, orders: ReadonlyMap<string, number>): [string, number][] {
  const all = [...orders].sort(([one], [other]) => one.localeCompare(other));
  if (pieces === 0 || all.length === 0) return [];
  const shares = sharedOut(pieces, all.map(([, count]) => count));
  const named = all.map(([name], at): [string, number] => [name, shares[at] as number]);
  return named.filter(([, count]) => count > 0).sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}
