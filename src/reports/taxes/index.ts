import type { Cell } from '../../ports/workbook';
import { coded, date, id, percent, technical, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { defineReport, type ReportTables } from '../report';
import { kindIn, TAX_KINDS } from './kinds';
import { taxStates } from './tax-rules';

/** A cell that somebody has spoilt makes no million of rows. */
const MOST_RATES = 50;

/** The taxes that a seller pays: rates are law that changes, so people fill them in. */
export const taxes = () => defineReport({
  table: defineTable({
    id: 'taxes',
    columns: [
      coded(text('name', 240)), typed(percent('rate', 100)), typed(date('from', 110)), coded(text('state', 220)),
      coded(text('base', 420)), technical(id('kind')),
    ],
    key: ['kind'],
    write: 'snapshot',
    whenAbsent: { state: '' },
  }),
  group: 'profit',
  inputs: ['finance'],
  isOffByDefault: true,
  reads: ['taxes'],
  highlights: [{ column: 'state', is: ['noRate', 'tooMuch', 'noDay'], tone: 'care' }],
  rows: rowsOf,
});

/** Of each kind the rows that are filled in, and one for the rate that comes next. */
function rowsOf(tables: ReportTables): WireRow[] {
  const filled = tables.reportRows('taxes', ['kind', 'rate', 'from']).filter(([, rate, from]) => rate !== '' || from !== '');
  const states = taxStates(tables);
  return TAX_KINDS.flatMap((kind) => {
    const last = filled.reduce((most, [cell]) => (kindIn(cell) === kind ? Math.max(most, numberIn(cell)) : most), 0);
    return Array.from({ length: last + 1 }, (_, at) => {
      const code = at === 0 ? kind : `${kind} ${at + 1}`;
      return { kind: code, name: kind, base: kind, state: states.get(code) ?? '' };
    });
  });
}

function numberIn(cell: Cell | undefined): number {
  const number = Number(String(cell).split(' ')[1] ?? 1);
  return Number.isInteger(number) && number > 0 && number <= MOST_RATES ? number : 1;
}
