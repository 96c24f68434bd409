import { BY_SHARE, ofKey } from '../profit/by-share';
import { knownPieces } from '../profit/share-sums';
import { groupedBy } from '../grouped';
import type { ReportTables } from '../report';
import { costBook } from './cost-book';

/** Pieces that were sold without a cost, in parts by article: as «Прибыль» counts them, month by month. @param currency of all costs, and of the rows that are counted */
export function missingPieces(tables: ReportTables, currency: string): Map<number, number> {
  const costOf = costBook(tables, currency);
  const shares = [...tables.sums(BY_SHARE)].map(([key, sums]) => ({ ...ofKey(key), sums })).filter((share) => share.currency === currency);
  const pieces = new Map<number, number>();
  for (const own of groupedBy(shares, ({ month, article }) => `${String(month)} ${String(article)}`).values()) {
    const { missing } = knownPieces(own.map(({ article, barcode, sums }) => ({ sums, cost: costOf(article, currency, sums.days[0] ?? -Infinity, barcode) })));
    const article = own[0]?.article ?? 0;
    pieces.set(article, (pieces.get(article) ?? 0) + Math.abs(missing));
  }
  return pieces;
}
