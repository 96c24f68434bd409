import { coded, date, id, percent, technical, text, typed } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { defineReport } from '../report';

/** Kinds of tax, in the order of the sheet. */
export const TAX_KINDS = ['usnIncome', 'usnProfit', 'npd', 'vat5', 'vat7'] as const;

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
  rows: () => TAX_KINDS.map((kind) => ({ kind, name: kind, base: kind })),
});
