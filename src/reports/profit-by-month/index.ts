import { ascending } from '../../sheet/order/sort-key';
import { integer, money, month, percent, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { groupedBy } from '../grouped';
import { percentOf } from '../percent';
import { defineReport, type ReportTables, type Row } from '../report';

const SUMS = ['revenue', 'payout', 'profit'] as const;
const COLUMNS = ['month', 'currency', 'missing', ...SUMS] as const;
const [MONTH, CURRENCY, MISSING, FIRST_SUM] = [0, 1, 2, 3] as const;

/** What all articles have earned in each month: the lines of «Прибыль» added up, so that a picture can show them. */
export const profitByMonth = () => defineReport({
  table: defineTable({
    id: 'profitByMonth',
    columns: [month('month'), money('profit', 130), money('revenue', 130), money('payout', 130), percent('margin', 100), integer('missing', 130), text('currency', 80)],
    key: ['month', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { margin: '', ...zeros(['profit', 'revenue', 'payout', 'missing']) },
  }),
  group: 'profit',
  presets: ['owner'],
  inputs: ['finance'],
  reads: ['costs', 'taxes', 'profitRules', 'profit'],
  isOffByDefault: true,
  charts: [{ id: 'profitByMonth', kind: 'column', of: 'profitByMonth', columns: ['month', 'profit'] }],
  highlights: [{ column: 'profit', below: 0, tone: 'bad' }, { column: 'missing', above: 0, tone: 'care' }],
  order: [ascending('month'), ascending('currency')],
  rows: rowsOf,
});

/** Lines without a month have no place in time: «Прибыль» shows them. */
function rowsOf(tables: ReportTables): WireRow[] {
  const lines = tables.reportRows('profit', COLUMNS).filter(([month]) => typeof month === 'number');
  const months = [...groupedBy(lines, (line) => `${String(line[MONTH])} ${String(line[CURRENCY])}`).values()];
  return months.sort(([one], [other]) => Number(one?.[MONTH]) - Number(other?.[MONTH])).map(monthOf);
}

/** The profit of a month in which the cost of some pieces is not known would look like more than it is. */
function monthOf(lines: readonly Row[]): WireRow {
  const [revenue, payout, profit] = SUMS.map((_, at) => inKopecks(lines.reduce((sum, line) => sum + partsIn(line[FIRST_SUM + at]), 0))) as [number, number, number];
  const missing = lines.reduce((sum, line) => sum + Number(line[MISSING]), 0);
  const isKnown = lines.every((line) => line[FIRST_SUM + SUMS.indexOf('profit')] !== '');
  const [first] = lines as [Row];
  return { month: first[MONTH], currency: first[CURRENCY], revenue, payout, missing, profit: isKnown ? profit : '', margin: isKnown && revenue > 0 ? percentOf(profit, revenue) : '' };
}
