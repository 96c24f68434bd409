import { boolean, coded, date, integer, money, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { mainCurrency } from '../cells';
import { BY_WEEK, placeOf } from '../finance-lines/folds';
import { defineReport, type ReportTables } from '../report';
import { expenseLines } from './expense-lines';

/** So many lines are free below what is filled in, as people write a list or paste one. */
const FREE_LINES = 300;

/** What the seller pays besides WB: rent, wages, packing. WB does not know it, so people write it down. */
export const expenses = () => defineReport({
  table: defineTable({
    id: 'expenses',
    columns: [
      integer('line', 60),
      typed(date('from', 110)), typed(text('kind', 200)), typed(money('amount', 120)),
      typed(date('until', 130)), typed(boolean('isDeductible', 110)), typed(text('comment', 260)),
      coded(text('state', 240)), text('currency', 80),
    ],
    key: ['line'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { state: '' },
  }),
  group: 'profit',
  inputs: ['finance'],
  folds: [BY_WEEK],
  reads: ['expenses'],
  isOffByDefault: true,
  rows: rowsOf,
});

/** The last line that is filled in, and free ones below it. */
function rowsOf(tables: ReportTables): WireRow[] {
  const states = new Map(expenseLines(tables).map(({ line, state }) => [line, state]));
  const currency = mainCurrency([...tables.sums(BY_WEEK)].map(([key, { rows }]) => ({ ...placeOf(key), rows })));
  const last = Math.max(0, ...states.keys());
  return Array.from({ length: last + FREE_LINES }, (_, at) => ({ line: at + 1, state: states.get(at + 1) ?? '', currency }));
}
