import type { Dataset } from '../../sync/dataset';

const LIKE_DAYS = 90;
/** A new sheet is so long. */
const FEWEST_ROWS = 200;
/** The hidden fingerprint. */
const MORE_COLUMNS = 1;

/** Cells that the dataset's sheet would have; null when nothing is known that it could be told by. */
export function expectedCells({ size, source: { history } }: Dataset, columns: number, rowsOf: (id: string) => number, historyDays: number): number | null {
  const like = size.find(({ dataset }) => rowsOf(dataset) > 0);
  if (like === undefined && size.length > 0) return null;
  const longer = history !== undefined && 'since' in history.kept ? historyDays / LIKE_DAYS : 1;
  const rows = like === undefined ? 0 : Math.ceil(rowsOf(like.dataset) * like.factor * longer);
  return Math.max(FEWEST_ROWS, rows) * (columns + MORE_COLUMNS);
}
