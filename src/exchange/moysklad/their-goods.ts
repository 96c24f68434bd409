import type { ReportTables } from '../../reports/report';
import { wireWord } from '../../wb/wire-word';
import { refTo } from './entity';

/** A good of WB's as a line or an order names it. */
export interface AskedGood {
  barcode: string;
  article: string;
}

export const SOURCE = 'moysklad';

/** Goods of МойСклад as «Остатки из учёта» holds them: which one WB's good is; null where nobody knows. */
export function theirGoods(tables: ReportTables): (good: AskedGood) => ReturnType<typeof refTo> | null {
  const rows = tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'article']).filter(([source]) => source === SOURCE);
  const [byBarcode, byArticle] = [new Map<string, string>(), new Map<string, string[]>()];
  for (const [, id, barcodes, article] of rows) {
    for (const barcode of String(barcodes).split(/[,\s]+/)) if (barcode !== '') byBarcode.set(barcode, String(id));
    const word = wireWord(article);
    if (word !== '') byArticle.set(word, [...byArticle.get(word) ?? [], String(id)]);
  }
  const byHand = new Map(tables.reportRows('matches', ['barcode', 'theirs']).flatMap(([barcode, theirs]) => (wireWord(theirs) === '' ? [] : [[String(barcode), wireWord(theirs)] as const])));
  const only = (word: string): string | undefined => {
    const found = byArticle.get(word) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return ({ barcode, article }) => {
    const hand = byHand.get(barcode);
    const id = hand === undefined ? byBarcode.get(barcode) ?? only(wireWord(article)) : byBarcode.get(hand) ?? only(hand);
    const [type, own] = id?.split('/') ?? [];
    return type === undefined || own === undefined ? null : refTo(type, own);
  };
}
