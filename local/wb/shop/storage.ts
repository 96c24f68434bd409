/** What the shop paid for keeping its goods, by size and day. The sum of a day is that of the realization report. */
import { type DayNumber, moscowDay } from '../time';
import type { Article, Size } from './articles';
import { amountsOf } from './finance/row';
import type { Mills } from './money';
import type { Shop } from './shop';

export interface StorageRow { article: Article; size: Size; pieces: number; cost: Mills }

/** Kept pieces of a day; a size without pieces costs nothing and has no row. */
function keptOn(shop: Shop, day: DayNumber): Omit<StorageRow, 'cost'>[] {
  const kept: Omit<StorageRow, 'cost'>[] = [];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    if (moscowDay(article.createdMs) > day) continue;
    for (const size of article.sizes) {
      const pieces = shop.stockAt(day, 'wb', article, size);
      if (pieces > 0) kept.push({ article, size, pieces });
    }
  }
  return kept;
}

/** The charge of the whole shop, by day. */
export function storageCharges(shop: Shop): ReadonlyMap<DayNumber, Mills> {
  return new Map(shop.finance().flatMap((row, place): [DayNumber, Mills][] =>
    (row.kind === 'storage' ? [[row.day, amountsOf(shop, row, place).paidStorage ?? 0]] : [])));
}

/** Shared out by litres; rounding goes from row to row, so that nothing of the charge is lost. */
export function storageOn(shop: Shop, day: DayNumber, charge: Mills): StorageRow[] {
  const kept = keptOn(shop, day);
  const litres = kept.reduce((sum, { article, pieces }) => sum + article.volumeLitres * pieces, 0);
  let before = 0;
  let shared = 0;
  return kept.map((row) => {
    before += row.article.volumeLitres * row.pieces;
    const upTo = Math.round((charge * before) / litres);
    const cost = upTo - shared;
    shared = upTo;
    return { ...row, cost };
  });
}
