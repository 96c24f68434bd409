import { coded, date, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { datedCosts } from '../cost-history/cost-lines';
import { BY_ARTICLE, placeOf } from '../finance-lines/folds';
import { defineReport, type ReportTables } from '../report';
import { articleIn, mainCurrency } from '../cells';
import { type CostState, costStates } from './cost-book';

/** What a piece of each article costs the seller: WB does not know it, so people fill it in. */
export const costs = () => defineReport({
  table: defineTable({
    id: 'costs',
    columns: [
      text('vendorCode'), text('title', 260),
      typed(money('cost', 130)), typed(date('from', 110)),
      typed(money('cost2', 130)), typed(date('from2', 110)),
      typed(money('extra', 130)), coded(text('state', 240)),
      text('brand'), text('currency', 80), integer('nmId', 100),
    ],
    key: ['nmId'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { state: '' },
  }),
  group: 'profit',
  inputs: ['cards'],
  also: ['finance'],
  folds: [BY_ARTICLE],
  reads: ['costs'],
  alsoReads: ['costHistory'],
  highlights: [{ column: 'state', is: ['noAmount', 'negative', 'noDay', 'noNewDay'], tone: 'care' }],
  isOffByDefault: true,
  rows: rowsOf,
});

/** Articles of cards, and those that are sold though their card is gone: their cost counts as well. */
function rowsOf(tables: ReportTables): WireRow[] {
  const sold = [...tables.sums(BY_ARTICLE)].map(([key, { rows, vendorCode, title }]) => ({ ...placeOf(key), rows, vendorCode, title }));
  const currency = mainCurrency(sold);
  const cards = tables.rows('cards', ['nmID', 'vendorCode', 'title', 'brand']);
  const known = [...cards, ...sold.map(({ article, vendorCode, title }) => [article, vendorCode, title, ''])];
  const states = costStates(tables);
  const dated = new Set(datedCosts(tables, currency).flatMap(({ named }) => named.articles));
  const made = new Map<number, WireRow>();
  for (const [cell, vendorCode, title, brand] of known) {
    const nmId = articleIn(cell);
    if (nmId !== null && !made.has(nmId)) made.set(nmId, { nmId, vendorCode, title, brand, currency, state: stateOf(states.get(nmId) ?? '', dated.has(nmId)) });
  }
  return [...made.values()];
}

function stateOf(state: CostState, isDated: boolean): CostState | 'dated' {
  return state === '' && isDated ? 'dated' : state;
}
