import { wireWord } from '../../wb/wire/wire-word';
import { groupedBy } from '../grouped';
import { type WbGood, wbGoods } from '../matches/wb-goods';
import { articleIn } from '../cells';
import type { ReportTables } from '../report';

/** What people mean by an article or a barcode. */
export interface NamedGood {
  /** A seller's article may have several numbers of WB's: the card was made anew. */
  articles: readonly number[];
  /** As words are compared; '' where the whole article is meant. */
  barcode: string;
  /** Of the first of them. */
  good: WbGood;
}

export type NoGood = 'unknownGood' | 'severalGoods';

/** Finds goods by WB's number, by the seller's article or by a barcode, however people write them. */
export function goodNames(tables: ReportTables): (cell: unknown) => NamedGood | NoGood {
  const known = [...wbGoods(tables), ...soldGoods(tables)];
  const [byNumber, byArticle, byBarcode] = [
    indexed(known, ({ nmId }) => [String(nmId)]), indexed(known, ({ vendorCode }) => [vendorCode]), indexed(known, ({ barcodes }) => barcodes),
  ];
  return (cell) => {
    const called = asWritten(byArticle(cell), String(cell).trim());
    const found = [byNumber(cell), called, byBarcode(cell)].filter((goods) => goods.length > 0);
    const [first] = found;
    if (first === undefined) return 'unknownGood';
    if (found.some((goods) => !haveOneGood(first, goods)) || new Set(called.map(({ vendorCode }) => vendorCode.trim())).size > 1) return 'severalGoods';
    const whole = [...byNumber(cell), ...called];
    const meant = whole.length > 0 ? whole : first;
    return { articles: [...new Set(meant.map(({ nmId }) => nmId))], barcode: whole.length > 0 ? '' : wireWord(cell), good: meant[0] as WbGood };
  };
}

/** Goods on «Себестоимость»: some of them have no card any more. */
function soldGoods(tables: ReportTables): WbGood[] {
  return tables.reportRows('costs', ['nmId', 'vendorCode', 'title']).flatMap(([cell, vendorCode, title]) => {
    const nmId = articleIn(cell);
    return nmId === null ? [] : [{ nmId, vendorCode: String(vendorCode), title: String(title), chrtId: '', techSize: '', barcodes: [] }];
  });
}

function indexed(goods: readonly WbGood[], namesOf: (good: WbGood) => readonly string[]): (cell: unknown) => readonly WbGood[] {
  const named = groupedBy(goods.flatMap((good) => namesOf(good).map((name) => ({ name: wireWord(name), good }))), ({ name }) => name);
  return (cell) => (named.get(wireWord(cell)) ?? []).map(({ good }) => good);
}

/** Articles that differ only in the case of letters are told apart where one is written just so. */
function asWritten(goods: readonly WbGood[], name: string): readonly WbGood[] {
  const exact = goods.filter(({ vendorCode }) => vendorCode.trim() === name);
  return exact.length > 0 ? exact : goods;
}

function haveOneGood(some: readonly WbGood[], others: readonly WbGood[]): boolean {
  return some.some(({ nmId }) => others.some((other) => other.nmId === nmId));
}
