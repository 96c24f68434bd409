import type { ReportTables } from '../../reports/report';
import { rowsInside } from '../../tables/inside';
import { id, integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, keyParts, type Limits, type Refusal, type Values } from '../action';
import { isMuchChanged } from '../engine/money';
import { goodsOf, goodsShown, isNothingNew, PAGE_OF_GOODS, percentsOf, uploadTask } from '../engine/price-uploads';

/** Prices of single sizes, of goods for which WB lets sizes have their own. WB has no quarantine for them, so that the holder's limit is all that holds. */
export const setSizePrices = () => defineAction({
  table: defineTable({
    id: 'setSizePrices',
    columns: [
      text('vendorCode'), text('title', 220), text('techSizeName', 80), integer('nmID', 100),
      money('price'), percent('discount'), typed(money('newPrice', 110)), text('result', 260), text('currency', 70), id('sizeID'),
    ],
    key: ['nmID', 'sizeID'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15} \d{1,15}$/,
  category: 'prices',
  inputs: ['prices'],
  fields: [{ id: 'price', input: 'newPrice', kind: 'whole' }],
  draft: draftOf,
  look: (keys) => goodsOf(keys, nmIdOf),
  shown: (body) => new Map(goodsShown(body).flatMap(sizesOf)),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE_OF_GOODS).map((rows) => ({ request: { call: calls.uploadSizePrices, body: { data: rows.map(sizeOf) } }, rows })),
  isNothingToDo: isNothingNew,
  task: uploadTask(({ nmID, sizeID }) => `${String(nmID)} ${String(sizeID)}`),
  measure: ([price = null]) => (price === null ? null : Number(price)),
  isMoney: true,
  isIdempotent: true,
});

/** Sizes of goods that have several. Whether they may have prices of their own, WB says when the draft is checked. */
function draftOf(tables: ReportTables): WireRow[] {
  const titles = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmID, title]) => [String(nmID), title]));
  const rows = tables.rows('prices', ['nmID', 'sizeID', 'vendorCode', 'techSizeName', 'price', 'discount', 'currencyIsoCode4217']);
  const sizes = new Map<string, number>();
  for (const [nmID] of rows) sizes.set(String(nmID), (sizes.get(String(nmID)) ?? 0) + 1);
  return rows.filter(([nmID, sizeID]) => sizeID !== '' && Number(sizes.get(String(nmID))) > 1).map(([nmID, sizeID, vendorCode, techSizeName, price, discount, currency]) => ({
    nmID, sizeID, vendorCode, title: titles.get(String(nmID)), techSizeName, price, discount: percentsOf(discount), currency,
  }));
}

/** The price is null where WB lets only the article have one. */
function sizesOf(good: WireRow): [string, Values][] {
  return rowsInside(good, 'sizes').map(({ sizeID, price }) => [
    `${String(good.nmID)} ${String(sizeID)}`, [good.editableSizePrice === true && typeof price === 'number' ? price : null],
  ]);
}

function refusalOf({ before: [was = null], after: [price = null] }: Change, { priceChangePercent }: Limits): Refusal | null {
  if (was === null) return 'hasOnePrice';
  if (Number(price) < 1) return 'isBeyondRange';
  return isMuchChanged(Number(was), Number(price), priceChangePercent) ? 'isChangedTooMuch' : null;
}

function sizeOf({ key, after: [price] }: Change): object {
  const [nmID = '', sizeID = ''] = keyParts(key);
  return { nmID: bareNumber(nmID), sizeID: bareNumber(sizeID), price };
}

function nmIdOf(key: string): string {
  return keyParts(key)[0] as string;
}
