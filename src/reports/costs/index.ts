import { coded, date, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { PARTS } from '../../wb/money/amount';
import { datedCosts } from '../cost-history/cost-lines';
import { BY_SHARE, ofKey } from '../profit/by-share';
import { defineReport, type ReportTables } from '../report';
import { articleIn, mainCurrency } from '../cells';
import { type CostState, costStates, pricesOnCosts } from './cost-book';
import { missingPieces } from './missing-pieces';

/** What a piece of each article costs the seller: WB does not know it, so people fill it in. */
export const costs = () => defineReport({
  table: defineTable({
    id: 'costs',
    columns: [
      text('vendorCode'), text('title', 260),
      typed(money('cost', 130)), typed(date('from', 110)),
      typed(money('cost2', 130)), typed(date('from2', 110)),
      typed(money('extra', 130)), coded(text('state', 240)), integer('missing', 130),
      text('brand'), text('currency', 80), integer('nmId', 100),
    ],
    key: ['nmId'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { state: '', missing: 0 },
  }),
  group: 'profit',
  inputs: ['cards'],
  also: ['finance'],
  folds: [BY_SHARE],
  reads: ['costs'],
  alsoReads: ['costHistory'],
  highlights: [
    { column: 'state', is: ['noAmount', 'negative', 'noDay', 'noNewDay', 'notFilled', 'partly'], tone: 'care' }, { column: 'missing', above: 0, tone: 'care' },
  ],
  isOffByDefault: true,
  rows: rowsOf,
});

/** Articles of cards, and those that are sold though their card is gone: their cost counts as well. */
function rowsOf(tables: ReportTables): WireRow[] {
  const sold = [...tables.sums(BY_SHARE)].map(([key, { rows, vendorCode, title }]) => ({ ...ofKey(key), rows, vendorCode, title }));
  const currency = mainCurrency(sold);
  const cards = tables.rows('cards', ['nmID', 'vendorCode', 'title', 'brand']);
  const known = [...cards, ...sold.map(({ article, vendorCode, title }) => [article ?? '', vendorCode, title, ''])];
  const [states, pieces] = [costStates(tables), missingPieces(tables, currency)];
  const priced = new Set([...pricesOnCosts(tables).map(({ article }) => article), ...datedCosts(tables, currency).flatMap(({ named }) => named.articles)]);
  const made = new Map<number, WireRow>();
  for (const [cell, vendorCode, title, brand] of known) {
    const nmId = articleIn(cell);
    if (nmId === null || made.has(nmId)) continue;
    const missing = (pieces.get(nmId) ?? 0) / PARTS;
    made.set(nmId, { nmId, vendorCode, title, brand, currency, state: stateOf(states.get(nmId) ?? '', priced.has(nmId), missing), missing });
  }
  return [...made.values()];
}

/** What is wrong with the cells comes first, then what they leave open. */
function stateOf(state: CostState, isPriced: boolean, missing: number): CostState | 'notFilled' | 'partly' | 'dated' {
  if (state !== '' && state !== 'counted') return state;
  if (missing > 0) return isPriced ? 'partly' : 'notFilled';
  return state === '' && isPriced ? 'dated' : state;
}
