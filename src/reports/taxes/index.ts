import type { Cell } from '../../ports/workbook';
import { coded, date, id, percent, technical, text, typed } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { defineReport, type ReportTables } from '../report';

/** Kinds of tax, in the order of the sheet. */
export const TAX_KINDS = ['usnIncome', 'usnProfit', 'npd', 'vat5', 'vat7', 'vat10', 'vat22'] as const;

/** A cell that somebody has spoilt makes no million of rows. */
const MOST_RATES = 50;

export type TaxKind = (typeof TAX_KINDS)[number];

/** The taxes that a seller pays: rates are law that changes, so people fill them in. */
export const taxes = () => defineReport({
  table: defineTable({
    id: 'taxes',
    columns: [
      coded(text('name', 240)), typed(percent('rate', 100)), typed(date('from', 110)),
      coded(text('base', 420)), technical(id('kind')),
    ],
    key: ['kind'],
    write: 'snapshot',
  }),
  inputs: ['finance'],
  isOffByDefault: true,
  reads: ['taxes'],
  rows: rowsOf,
});

/** Of each kind the rows that are filled in, and one for the rate that comes next. */
function rowsOf(tables: ReportTables): WireRow[] {
  const filled = tables.reportRows('taxes', ['kind', 'rate', 'from']).filter(([, rate, from]) => rate !== '' || from !== '');
  return TAX_KINDS.flatMap((kind) => {
    const last = filled.reduce((most, [cell]) => (kindIn(cell) === kind ? Math.max(most, numberIn(cell)) : most), 0);
    return Array.from({ length: last + 1 }, (_, at) => ({ kind: at === 0 ? kind : `${kind} ${at + 1}`, name: kind, base: kind }));
  });
}

/** The kind of a row: the first of a kind is called as the kind, the others are numbered. */
export function kindIn(cell: Cell | undefined): TaxKind | undefined {
  const [kind] = String(cell).split(' ');
  return TAX_KINDS.find((known) => known === kind);
}

function numberIn(cell: Cell | undefined): number {
  const number = Number(String(cell).split(' ')[1] ?? 1);
  return Number.isInteger(number) && number > 0 && number <= MOST_RATES ? number : 1;
}
