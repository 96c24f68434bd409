import { parseDecimal } from '../wb/money/decimal';

/** The article of a row; null where the row is of none: WB writes nothing there, or 0. */
export function articleIn(cell: unknown): number | null {
  const article = parseDecimal(cell);
  return article === null || article <= 0 ? null : article;
}

/** The day of a cell of date and time; null for what is no date. */
export function dayIn(cell: unknown): number | null {
  return typeof cell === 'number' ? Math.floor(cell) : null;
}

/** The code of the currency that most rows have: sums that people fill in are in it. */
export function mainCurrency(groups: Iterable<{ currency: string; rows: number }>): string {
  const counts = new Map<string, number>();
  for (const { currency, rows } of groups) counts.set(currency, (counts.get(currency) ?? 0) + rows);
  const [most = ['RUB', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return most[0];
}
