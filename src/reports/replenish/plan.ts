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
export function sharedOut(pieces: number, orders: ReadonlyMap<string, number>): [string, number][] {
  const all = [...orders.values()].reduce((sum, count) => sum + count, 0);
  if (pieces === 0 || all === 0) return [];
  const exact = [...orders].map(([name, count]) => ({ name, whole: Math.floor((pieces * count) / all), rest: ((pieces * count) / all) % 1 }));
  const left = pieces - exact.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...exact].sort((one, other) => other.rest - one.rest || one.name.localeCompare(other.name));
  byRest.slice(0, left).forEach((one) => { one.whole += 1; });
  return exact.filter(({ whole }) => whole > 0).sort((one, other) => other.whole - one.whole || one.name.localeCompare(other.name)).map(({ name, whole }) => [name, whole]);
}
