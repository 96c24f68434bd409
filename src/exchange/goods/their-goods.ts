import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';
import { wireWord } from '../../wb/wire/wire-word';

/** A good of WB's as a line or an order names it. */
export interface AskedGood {
  barcode: string;
  article: string;
}

/**
 * Goods of another system as «Остатки из учёта» holds them: the id of the one that WB's good is, null where nobody knows. What a person has
 * said on «Соответствия» counts most, then the barcode, then an article that only one of them has.
 */
export function theirGoods(tables: ReportTables, source: string): (good: AskedGood) => string | null {
  const rows = tables.reportRows('accountStock', ['source', 'goodId', 'barcode', 'article']).filter(([from]) => from === source);
  const [byId, byBarcode, byArticle] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string[]>()];
  for (const [, cell, barcodes, article] of rows) {
    const id = String(cell);
    byId.set(wireWord(id), id);
    for (const barcode of String(barcodes).split(/[,\s]+/)) if (barcode !== '') byBarcode.set(barcode, id);
    const word = wireWord(article);
    if (word !== '') byArticle.set(word, [...byArticle.get(word) ?? [], id]);
  }
  const byHand = new Map(tables.reportRows('matches', ['barcode', 'theirs']).flatMap(([barcode, theirs]) => (wireWord(theirs) === '' ? [] : [[String(barcode), wireWord(theirs)] as const])));
  const only = (word: string): string | undefined => {
    const found = byArticle.get(word) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return ({ barcode, article }) => {
    const hand = byHand.get(barcode);
    return (hand === undefined ? byBarcode.get(barcode) ?? only(wireWord(article)) : byBarcode.get(hand) ?? only(hand) ?? byId.get(hand)) ?? null;
  };
}

/** Cells hold moments to the second. */
const ROUNDED_DAYS = 2 / 86_400;

/** Whether a row has come since a list was begun. */
export function hasCome(readAt: unknown, since: number): boolean {
  return Number(readAt) >= since - ROUNDED_DAYS;
}

const STANDING = ['source', 'goodId', 'title', 'readAt'] as const;

/**
 * Rows that take what is no longer there out of the search: all of the system's goods that have not come since a moment. They stay on the
 * sheet by their names, out of stock. @param come ids that have just come, and do not stand on the sheet yet
 */
export function goneGoods(tables: ReportTables, source: string, since: number, come: readonly string[]): WireRow[] {
  const known = new Set(come);
  return tables.reportRows('accountStock', STANDING).filter(([from, id, , readAt]) => from === source && !known.has(String(id)) && !hasCome(readAt, since))
    .map(([, goodId, title]) => ({ source, goodId, title, barcode: '', article: '', quantity: 0, warehouses: '' }));
}

const SHOWN_NAMES = 5;

/** What a preview says of goods that nobody knows there; '' in the place of names where all are known. */
export function unknownGoods(goods: readonly AskedGood[], find: (good: AskedGood) => unknown): { count: number; names: string } {
  const names = [...new Set(goods.filter((good) => find(good) === null).map(({ article, barcode }) => article || barcode))];
  return { count: names.length, names: names.slice(0, SHOWN_NAMES).join(', ') };
}
