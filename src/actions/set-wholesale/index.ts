import type { ReportTables } from '../../reports/report';
import { inside, rowsInside } from '../../tables/inside';
import { integer, money, percent, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { type Change, defineAction, inParts, type Limits, type Refusal, type Values } from '../action';
import { rowsAt } from '../../sync/paging';
import { goodsOf, goodsShown, isNothingNew, PAGE_OF_GOODS, uploadTask } from '../engine/price-uploads';

/** WB has three levels, each with a larger number of pieces and a larger discount than the one before. */
const LEVELS = [1, 2, 3] as const;
const HIGHEST_DISCOUNT = 99;

/** Discounts for firms that buy many pieces. A level without a discount is shown as 0 and 0. */
export const setWholesale = () => defineAction({
  table: defineTable({
    id: 'setWholesale',
    columns: [
      text('vendorCode'), integer('nmID', 100), text('title', 220), money('discountedPrice', 120),
      typed(integer('pieces1', 90)), typed(percent('discount1', 100)), typed(integer('pieces2', 90)), typed(percent('discount2', 100)),
      typed(integer('pieces3', 90)), typed(percent('discount3', 100)), text('result', 260), text('currency', 70),
    ],
    key: ['nmID'],
    write: 'snapshot',
    currency: 'currency',
  }),
  nameColumn: 'vendorCode',
  resultColumn: 'result',
  keys: /^\d{1,15}$/,
  category: 'prices',
  tokenTypes: ['personal', 'service'],
  inputs: ['prices'],
  fields: [
    { id: 'pieces1', input: 'pieces1', kind: 'whole' }, { id: 'discount1', input: 'discount1', kind: 'percent' },
    { id: 'pieces2', input: 'pieces2', kind: 'whole' }, { id: 'discount2', input: 'discount2', kind: 'percent' },
    { id: 'pieces3', input: 'pieces3', kind: 'whole' }, { id: 'discount3', input: 'discount3', kind: 'percent' },
  ],
  draft: draftOf,
  look: (keys) => goodsOf(keys, (key) => key),
  shown: (body) => new Map(goodsShown(body).map((good) => [String(good.nmID), valuesOf(good)])),
  refuse: refusalOf,
  send: (changes) => inParts(changes, PAGE_OF_GOODS).map((rows) => ({ request: { call: calls.uploadWholesale, body: { data: rows.map(goodOf) } }, rows })),
  hasArrived: ({ after }, now) => levelsIn(after).join() === levelsIn(now).join(),
  refusedAtOnce: (body) => new Map(rowsAt(body, 'results').filter(({ success }) => success === false).map((row) => [String(row.nmId), String(inside('error', 'detail')(row) ?? '')])),
  isNothingToDo: isNothingNew,
  task: uploadTask(({ nmID }) => String(nmID)),
  isIdempotent: true,
});

function draftOf(tables: ReportTables): WireRow[] {
  const titles = new Map(tables.rows('cards', ['nmID', 'title']).map(([nmID, title]) => [String(nmID), title]));
  const rows = new Map<string, WireRow>();
  for (const [nmID, vendorCode, discountedPrice, currency] of tables.rows('prices', ['nmID', 'vendorCode', 'discountedPrice', 'currencyIsoCode4217'])) {
    const key = String(nmID);
    if (!rows.has(key)) rows.set(key, { nmID, vendorCode, title: titles.get(key), discountedPrice, currency });
  }
  return [...rows.values()];
}

function valuesOf(good: WireRow): Values {
  const levels = rowsInside(good, 'wholesaleDiscountThreshold');
  return LEVELS.flatMap((level) => {
    const found = levels.find((one) => one.level === level);
    return [Number(found?.minQuantity ?? 0), Number(found?.wholesaleDiscount ?? 0)];
  });
}

/** Pieces and discount of each level that has a discount. */
function levelsIn(values: Values): [number, number, number][] {
  return LEVELS.map((level): [number, number, number] => [level, Number(values[2 * level - 2]), Number(values[2 * level - 1])]).filter(([, , percents]) => percents > 0);
}

function refusalOf({ after }: Change, { priceChangePercent }: Limits): Refusal | null {
  const levels = levelsIn(after);
  const isOdd = levels.some(([level, pieces, percents], at) => {
    const [, fewer, smaller] = levels[at - 1] ?? [0, 1, 0];
    return level !== at + 1 || pieces <= fewer || percents <= smaller || percents > HIGHEST_DISCOUNT;
  });
  if (isOdd) return 'isNoStairs';
  return levels.some(([, , percents]) => percents > priceChangePercent) ? 'isChangedTooMuch' : null;
}

/** To WB a discount of 0 takes the level away, and those above it. */
function goodOf({ key, before, after }: Change): object {
  const levels = levelsIn(after);
  const gone = levelsIn(before)[levels.length];
  const kept = levels.map(([level, minQuantity, wholesaleDiscount]) => ({ level, minQuantity, wholesaleDiscount }));
  return { nmId: bareNumber(key), wholesaleDiscountThreshold: gone === undefined ? kept : [...kept, { level: gone[0], minQuantity: gone[1], wholesaleDiscount: 0 }] };
}
