import { sharedOut } from '../shared-out';

/** A stock for longer than half a year is money that lies. */
const SLOW_DAYS = 180;
/** An average has more digits than it is exact to. */
const NOISE = 1e-9;

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
