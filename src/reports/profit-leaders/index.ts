import { ascending, descending } from '../../sheet/order/sort-key';
import { coded, id, integer, money, month, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { partsIn } from '../../wb/money/amount';
import { groupedBy } from '../grouped';
import { percentOf } from '../percent';
import { defineReport, type ReportTables, type Row } from '../report';

/** So many at either end. */
const SHOWN = 10;
const COLUMNS = ['month', 'currency', 'nmId', 'vendorCode', 'title', 'pieces', 'revenue', 'profit', 'missing'] as const;
const [MONTH, CURRENCY, ARTICLE, PIECES, PROFIT, MISSING] = [0, 1, 2, 5, 7, 8] as const;

/** Which articles have earned most, and which least, in the last month that «Прибыль» has. */
export const profitLeaders = () => defineReport({
  table: defineTable({
    id: 'profitLeaders',
    columns: [
      coded(text('side', 110)), integer('place', 70), text('vendorCode'), text('title', 240), money('profit', 120), percent('margin', 100),
      integer('pieces', 90), money('revenue', 120), percent('coverage', 150), integer('missing', 150), month('month'), integer('nmId', 100), text('currency', 80), technical(id('line', 120)),
    ],
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { margin: '', coverage: '', ...zeros(['profit', 'pieces', 'revenue', 'missing']) },
  }),
  group: 'profit',
  presets: ['owner'],
  inputs: ['finance'],
  reads: ['costs', 'taxes', 'profitRules', 'profit'],
  isOffByDefault: true,
  charts: [{ id: 'profitLeaders', kind: 'column', of: 'profitLeaders', columns: ['vendorCode', 'profit'] }],
  highlights: [{ column: 'profit', below: 0, tone: 'bad' }, { column: 'side', is: ['worst'], tone: 'care' }, { column: 'missing', above: 0, tone: 'care' }],
  order: [ascending('currency'), descending('profit')],
  rows: rowsOf,
});

/** Articles whose profit is not known are in neither list. */
function rowsOf(tables: ReportTables): WireRow[] {
  const lines = tables.reportRows('profit', COLUMNS);
  const last = lines.reduce((latest, [month]) => (typeof month === 'number' ? Math.max(latest, month) : latest), -Infinity);
  const ofMonth = lines.filter((line) => line[MONTH] === last && line[ARTICLE] !== '');
  return [...groupedBy(ofMonth, (line) => String(line[CURRENCY])).values()].flatMap((own) => {
    const coverage = coverageIn(own);
    return endsOf(own.filter((line) => typeof line[PROFIT] === 'number')).map((row) => ({ ...row, ...coverage }));
  });
}

/** Of all articles of the month: those whose cost is not known are in no list, and nobody would miss them. */
function coverageIn(lines: readonly Row[]): { coverage: number | ''; missing: number } {
  const sumOf = (piecesOf: (line: Row) => number): number => lines.reduce((sum, line) => sum + Math.abs(piecesOf(line)), 0);
  const missing = sumOf((line) => Number(line[MISSING]));
  const known = sumOf((line) => Number(line[PIECES]) - Number(line[MISSING]));
  return { coverage: percentOf(known, known + missing), missing };
}

/** No article stands at both ends: of few articles the better half is best. */
function endsOf(lines: readonly Row[]): WireRow[] {
  const sorted = [...lines].sort((one, other) => partsIn(other[PROFIT]) - partsIn(one[PROFIT]) || Number(one[ARTICLE]) - Number(other[ARTICLE]));
  const worst = sorted.slice(Math.max(Math.ceil(sorted.length / 2), sorted.length - SHOWN)).reverse();
  const best = sorted.slice(0, Math.min(SHOWN, sorted.length - worst.length));
  return [...best.map((line, at) => rowOf(line, 'best', at + 1)), ...worst.map((line, at) => rowOf(line, 'worst', at + 1))];
}

function rowOf([month, currency, nmId, vendorCode, title, pieces, revenue, profit]: Row, side: 'best' | 'worst', place: number): WireRow {
  const margin = Number(revenue) > 0 ? percentOf(Number(profit), Number(revenue)) : '';
  return { side, place, vendorCode, title, profit, margin, pieces, revenue, month, nmId, currency, line: `${side}/${place}` };
}
