import type { Dataset } from '../../sync/dataset';

interface Like {
  dataset: string;
  /** Rows for one of that dataset's, where both reach back as far. */
  factor: number;
}

/** What a dataset's rows go with, best guess first: known from shops of the usual kind, good for an order of magnitude. */
const LIKE: Readonly<Record<string, readonly Like[]>> = {
  orders: [{ dataset: 'sales', factor: 1.3 }, { dataset: 'orderFeed', factor: 3 }],
  sales: [{ dataset: 'orders', factor: 0.8 }],
  orderFeed: [{ dataset: 'orders', factor: 0.4 }],
  finance: [{ dataset: 'sales', factor: 3 }, { dataset: 'orders', factor: 2.5 }],
  financeByArticle: [{ dataset: 'finance', factor: 0.1 }, { dataset: 'sales', factor: 0.3 }],
  stocks: [{ dataset: 'cards', factor: 3 }],
  sellerStocks: [{ dataset: 'cards', factor: 1 }],
  prices: [{ dataset: 'cards', factor: 1 }],
  cards: [{ dataset: 'prices', factor: 1 }],
};
const LIKE_DAYS = 90;
/** A new sheet is so long. */
const FEWEST_ROWS = 200;
/** The hidden fingerprint. */
const MORE_COLUMNS = 1;
const SMALL: readonly string[] = ['seller', 'balance', 'financeReports'];

/** Cells that the dataset's sheet would have; null when nothing is known that it could be told by. */
export function expectedCells({ id, history }: Dataset, columns: number, rowsOf: (id: string) => number, historyDays: number): number | null {
  const like = (LIKE[id] ?? []).find(({ dataset }) => rowsOf(dataset) > 0);
  if (like === undefined && !SMALL.includes(id)) return null;
  const longer = history !== undefined && 'since' in history.kept ? historyDays / LIKE_DAYS : 1;
  const rows = like === undefined ? 0 : Math.ceil(rowsOf(like.dataset) * like.factor * longer);
  return Math.max(FEWEST_ROWS, rows) * (columns + MORE_COLUMNS);
}
