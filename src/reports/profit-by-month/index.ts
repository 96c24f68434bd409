import { ascending } from '../../sheet/order/sort-key';
import { integer, money, month, percent, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks, partsIn } from '../../wb/money/amount';
import { BY_ARTICLE } from '../finance-lines/folds';
import { groupedBy } from '../grouped';
import { percentOf } from '../percent';
import { defineReport, type ReportTables, type Row } from '../report';
import { paidMonths, type PaidMonth } from './paid-months';

const SUMS = ['revenue', 'payout', 'profit', 'cost', 'extra', 'advertising', 'advertDeduction', 'tax'] as const;
const COLUMNS = ['month', 'currency', 'missing', ...SUMS] as const;
const [MONTH, CURRENCY, MISSING, FIRST_SUM] = [0, 1, 2, 3] as const;

type Sum = (typeof SUMS)[number];

/** What all articles have earned in each month: the lines of «Прибыль» added up, so that a picture can show them, and checked by the finance rows. */
export const profitByMonth = () => defineReport({
  table: defineTable({
    id: 'profitByMonth',
    columns: [
      month('month'), money('profit', 130), money('revenue', 130), money('payout', 130), money('cost', 130), money('extra', 120), money('advertising', 120),
      money('advertDeduction', 140), money('tax', 110), money('difference', 110), percent('margin', 100), integer('missing', 130), text('currency', 80),
    ],
    key: ['month', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { margin: '', ...zeros([...SUMS, 'difference', 'missing']) },
  }),
  group: 'profit',
  presets: ['owner'],
  inputs: ['finance'],
  folds: [BY_ARTICLE],
  reads: ['costs', 'taxes', 'profitRules', 'profit'],
  isOffByDefault: true,
  charts: [{ id: 'profitByMonth', kind: 'column', of: 'profitByMonth', columns: ['month', 'profit'] }],
  highlights: [
    { column: 'profit', below: 0, tone: 'bad' }, { column: 'missing', above: 0, tone: 'care' },
    { column: 'difference', below: 0, tone: 'bad' }, { column: 'difference', above: 0, tone: 'bad' },
  ],
  order: [ascending('month'), ascending('currency')],
  rows: rowsOf,
});

/** Lines without a month have no place in time: «Прибыль» shows them. A month that has no line at all is shown because its payout is missing. */
function rowsOf(tables: ReportTables): WireRow[] {
  const lines = tables.reportRows('profit', COLUMNS).filter(([month]) => typeof month === 'number');
  if (lines.length === 0) return [];
  const [byMonth, paid] = [groupedBy(lines, (line) => keyOf(line[MONTH], line[CURRENCY])), paidMonths(tables)];
  const months = new Map<string, PaidMonth>([
    ...[...byMonth].map(([key, [first]]) => [key, { month: Number(first?.[MONTH]), currency: String(first?.[CURRENCY]), payout: 0 }] as const),
    ...paid.map((month) => [keyOf(month.month, month.currency), month] as const),
  ]);
  return [...months].sort(([, one], [, other]) => one.month - other.month).map(([key, month]) => monthOf(month, byMonth.get(key) ?? []));
}

function keyOf(month: unknown, currency: unknown): string {
  return `${String(month)} ${String(currency)}`;
}

/** The profit of a month in which the cost of some pieces is not known would look like more than it is. */
function monthOf({ month, currency, payout: paid }: PaidMonth, lines: readonly Row[]): WireRow {
  const cells = (column: Sum): Row => lines.map((line) => line[FIRST_SUM + SUMS.indexOf(column)] as Row[number]);
  const parts = (column: Sum): number => cells(column).reduce<number>((sum, cell) => sum + partsIn(cell), 0);
  const known = (column: Sum): number | '' => (cells(column).every((cell) => cell !== '') ? inKopecks(parts(column)) : '');
  const [profit, revenue] = [known('profit'), inKopecks(parts('revenue'))];
  const shown = {
    month, currency, revenue, payout: inKopecks(parts('payout')), profit, missing: lines.reduce((sum, line) => sum + Number(line[MISSING]), 0),
    cost: known('cost'), extra: known('extra'), advertising: known('advertising'), advertDeduction: known('advertDeduction'), tax: known('tax'),
    margin: profit !== '' && revenue > 0 ? percentOf(profit, revenue) : '',
  };
  return { ...shown, difference: inKopecks(differenceIn(parts, paid, profit !== '')) };
}

/** By how much the payout of the lines is another than that of the finance rows, or else their profit than what is left of it. */
function differenceIn(parts: (column: Sum) => number, paid: number, isKnown: boolean): number {
  const spent = parts('cost') + parts('extra') + parts('advertising') - parts('advertDeduction') + parts('tax');
  const payout = parts('payout') - paid;
  return payout !== 0 || !isKnown ? payout : parts('profit') - (paid - spent);
}
