import type { Line } from './line-book';

type Made = Line & { columns: { profit: number | '' } };

/** The last month first, and in it the best article; those whose profit nobody knows, and at the end what belongs to no article. */
export function inOrder<T extends Made>(lines: readonly T[]): T[] {
  return [...lines].sort((one, other) =>
    (other.month ?? 0) - (one.month ?? 0)
    || one.currency.localeCompare(other.currency)
    || rank(one) - rank(other)
    || Number(other.columns.profit) - Number(one.columns.profit)
    || (one.article ?? 0) - (other.article ?? 0));
}

function rank({ article, columns }: Made): number {
  if (article === null) return 2;
  return columns.profit === '' ? 1 : 0;
}
