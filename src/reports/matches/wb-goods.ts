import { wireWord } from '../../wb/wire/wire-word';
import { articleIn } from '../cells';
import type { ReportTables, Row } from '../report';

/** One size of a card, as WB knows it. */
export interface WbGood {
  nmId: number;
  chrtId: string;
  vendorCode: string;
  title: string;
  techSize: string;
  /** The first is the one that stands on the sheet of cards. */
  barcodes: readonly string[];
}

/** A good as another system names it. */
export interface NamedGood {
  id?: string;
  /** Several with blanks between. */
  barcode: string;
  article: string;
}

export type FoundBy = 'hand' | 'barcode' | 'article';

/** The sizes that a good of another system is; several where only the article is known. */
export interface FoundGoods {
  goods: readonly WbGood[];
  foundBy: FoundBy;
}

export function wbGoods(tables: ReportTables): WbGood[] {
  return tables.rows('cards', ['nmID', 'chrtID', 'vendorCode', 'title', 'techSize', 'barcode', 'otherBarcodes']).flatMap(goodOf);
}

/** Which goods of WB's another system means: what a person has said counts most, then the barcode, then the article. */
export function goodFinder(tables: ReportTables, goods: readonly WbGood[] = wbGoods(tables)): (named: NamedGood) => FoundGoods | null {
  const byBarcode = grouped(goods, ({ barcodes }) => barcodes);
  const byArticle = grouped(goods, ({ vendorCode }) => [wireWord(vendorCode)]);
  const typed = tables.reportRows('matches', ['barcode', 'theirs']).map(([barcode, theirs]) => ({ barcode: String(barcode), theirs: wireWord(theirs) }));
  const byHand = new Map(typed.flatMap(({ barcode, theirs }) => (theirs === '' ? [] : [[theirs, byBarcode.get(barcode) ?? []] as const])));
  return ({ id = '', barcode, article }) => {
    const hand = [id, article, barcode].map((name) => byHand.get(wireWord(name))).find((found) => found !== undefined && found.length > 0);
    if (hand !== undefined) return { goods: hand, foundBy: 'hand' };
    const own = [...barcode.split(/[,\s]+/), id.trim()].flatMap((one) => byBarcode.get(one) ?? []);
    if (own.length > 0) return { goods: own.slice(0, 1), foundBy: 'barcode' };
    const alike = byArticle.get(wireWord(article)) ?? [];
    return article.trim() === '' || alike.length === 0 ? null : { goods: alike, foundBy: 'article' };
  };
}

function goodOf([nmID, chrtID, vendorCode, title, techSize, barcode, others]: Row): WbGood[] {
  const nmId = articleIn(nmID);
  const barcodes = [barcode, ...String(others ?? '').split(/[,\s]+/)].map((one) => String(one ?? '').trim()).filter((one) => one !== '');
  return nmId === null ? [] : [{ nmId, chrtId: String(chrtID ?? ''), vendorCode: String(vendorCode ?? ''), title: String(title ?? ''), techSize: String(techSize ?? ''), barcodes }];
}

function grouped(goods: readonly WbGood[], namesOf: (good: WbGood) => readonly string[]): Map<string, WbGood[]> {
  const groups = new Map<string, WbGood[]>();
  for (const good of goods) for (const name of namesOf(good)) groups.set(name, [...groups.get(name) ?? [], good]);
  return groups;
}
