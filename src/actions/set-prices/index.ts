import { inside } from '../../tables/inside';
import { rowsAt } from '../../sync/paging';
import { integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import type { ReportTables } from '../../reports/report';
import { type Change, defineAction, inParts, keyParts, type Limits, type Refusal, type Value, type Values } from '../action';
import { discounted, isMuchChanged } from '../engine/money';
import { goodsOf, goodsShown, isNothingNew, PAGE_OF_GOODS, percentsOf, uploadTask } from '../engine/price-uploads';

const HIGHEST_DISCOUNT = 99;
/** How much a discount changes a price does not depend on the price. */
const ANY = 100;

/** Prices and discounts of articles; those of single sizes, of the club and of wholesale are other methods. */
export const setPrices = () => defineAction({
  table: defineTable({
    id: 'setPrices',
    columns: [
      text('vendorCode'), integer('nmID', 100), text('title', 220),
      money('price'), percent('discount'), money('discountedPrice', 120), money('held', 120),
      typed(money('newPrice', 110)), typed(percent('newDiscount', 110)), typed(money('floor', 110)),
      text('result', 260), text('currency', 70),
    ],
    key: ['nmID'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'prices',
  inputs: ['prices'],
  fields: [
    { id: 'price', input: 'newPrice', kind: 'whole' },
    { id: 'discount', input: 'newDiscount', kind: 'percent' },
    { id: 'floor', input: 'floor', kind: 'money', isGuard: true },
  ],
  draft: draftOf,
  look: (keys) => goodsOf(keys, (key) => key),
  shown: (body) => new Map(goodsShown(body).map((good) => [String(good.nmID), valuesOf(good)])),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE_OF_GOODS).map((rows) => ({ request: { call: calls.uploadPrices, body: { data: rows.map(goodOf) } }, rows })),
  isNothingToDo: isNothingNew,
  task: uploadTask(({ nmID }) => String(nmID)),
  measure: ([price = null, discount = null]) => (price === null ? null : discounted(Number(price), Number(discount)) / 100),
  isMoney: true,
  isIdempotent: true,
});

/** One row an article: sizes have one price, unless WB lets them have their own. */
function draftOf(tables: ReportTables): WireRow[] {
  const titles = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmID, title]) => [String(nmID), title]));
  const held = heldPrices(tables);
  const rows = new Map<string, WireRow>();
  for (const [nmID, vendorCode, price, discount, discountedPrice, currency] of tables.rows('prices', ['nmID', 'vendorCode', 'price', 'discount', 'discountedPrice', 'currencyIsoCode4217'])) {
    const key = String(nmID);
    if (!rows.has(key)) rows.set(key, { nmID, vendorCode, title: titles.get(key), price, discount: percentsOf(discount), discountedPrice, held: held.get(key), currency });
  }
  return [...rows.values()];
}

/** With their discounts, of articles whose new prices WB keeps in quarantine; nothing where that is not imported. */
function heldPrices(tables: ReportTables): Map<string, number> {
  const rows = tables.rows('priceQuarantine', ['nmID', 'newPrice', 'newDiscount']);
  return new Map(rows.flatMap(([nmID, price, discount]): [string, number][] => (typeof price === 'number' ? [[String(nmID), discounted(price, Number(percentsOf(discount)) || 0) / 100]] : [])));
}

/** The price is null where sizes have different ones. */
function valuesOf(good: WireRow): Values {
  const prices = new Set(rowsAt(good, 'sizes').map(inside('price')));
  const [price] = prices;
  return [prices.size === 1 && typeof price === 'number' ? price : null, typeof good.discount === 'number' ? good.discount : null];
}

/** Of an article whose sizes have prices of their own only the discount can be set here. */
function refusalOf({ before: [priceNow = null, discountNow = null], after: [price = null, discount = null] }: Change, { priceChangePercent }: Limits, [floor = null]: Values): Refusal | null {
  if (priceNow === null && (price !== null || floor !== null)) return 'hasPricesBySize';
  if (price !== null && Number(price) < 1) return 'isBeyondRange';
  if (Number(discount) > HIGHEST_DISCOUNT) return 'isBeyondRange';
  const [was, becomes] = [discounted(Number(priceNow ?? ANY), Number(discountNow)), discounted(Number(price ?? ANY), Number(discount))];
  if (floor !== null && becomes < Number(floor) * 100) return 'isBelowFloor';
  return isMuchChanged(was, becomes, priceChangePercent) ? 'isChangedTooMuch' : null;
}

/** Only what changes is sent: a price that somebody else has changed meanwhile stays theirs. */
function goodOf({ key, before, after }: Change): object {
  const [price, discount] = after.map((value, at): Value => (value === before[at] ? null : value));
  return { nmID: bareNumber(keyParts(key)[0] as string), ...(price === null ? {} : { price }), ...(discount === null ? {} : { discount }) };
}
