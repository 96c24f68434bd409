import type { ReportTables } from '../../reports/report';
import { integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Limits, type Refusal } from '../action';
import { discounted, isMuchChanged } from '../engine/money';
import { goodsOf, goodsShown, isNothingNew, PAGE_OF_GOODS, percentsOf, uploadTask } from '../engine/price-uploads';

const HIGHEST_DISCOUNT = 99;
/** How much a discount changes a price does not depend on the price. */
const ANY = 100;

/** What members of WB's club pay less for an article. */
export const setClubDiscounts = () => defineAction({
  table: defineTable({
    id: 'setClubDiscounts',
    columns: [
      text('vendorCode'), integer('nmID', 100), text('title', 220), money('discountedPrice', 120), percent('clubDiscount', 110), money('clubDiscountedPrice', 130),
      typed(percent('newClubDiscount', 130)), text('result', 260), text('currency', 70),
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
  fields: [{ id: 'clubDiscount', input: 'newClubDiscount', kind: 'percent' }],
  draft: draftOf,
  look: (keys) => goodsOf(keys, (key) => key),
  shown: (body) => new Map(goodsShown(body).map(({ nmID, clubDiscount }) => [String(nmID), [typeof clubDiscount === 'number' ? clubDiscount : null]])),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE_OF_GOODS).map((rows) => ({ request: { call: calls.uploadClubDiscounts, body: { data: rows.map(goodOf) } }, rows })),
  isNothingToDo: isNothingNew,
  task: uploadTask(({ nmID }) => String(nmID)),
  measure: ([percents = null]) => discounted(ANY, Number(percents)),
  isIdempotent: true,
});

function draftOf(tables: ReportTables): WireRow[] {
  const titles = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmID, title]) => [String(nmID), title]));
  const rows = new Map<string, WireRow>();
  const read = tables.rows('prices', ['nmID', 'vendorCode', 'discountedPrice', 'clubDiscount', 'clubDiscountedPrice', 'currencyIsoCode4217']);
  for (const [nmID, vendorCode, discountedPrice, clubDiscount, clubDiscountedPrice, currency] of read) {
    const key = String(nmID);
    if (!rows.has(key)) rows.set(key, { nmID, vendorCode, title: titles.get(key), discountedPrice, clubDiscount: percentsOf(clubDiscount), clubDiscountedPrice, currency });
  }
  return [...rows.values()];
}

function refusalOf({ before: [was], after: [percents] }: Change, { priceChangePercent }: Limits): Refusal | null {
  if (Number(percents) > HIGHEST_DISCOUNT) return 'isBeyondRange';
  return isMuchChanged(discounted(ANY, Number(was)), discounted(ANY, Number(percents)), priceChangePercent) ? 'isChangedTooMuch' : null;
}

function goodOf({ key, after: [clubDiscount] }: Change): object {
  return { nmID: bareNumber(key), clubDiscount };
}
