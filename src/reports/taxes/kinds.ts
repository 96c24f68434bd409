import type { Cell } from '../../ports/workbook';

/** Kinds of tax, in the order of the sheet. */
export const TAX_KINDS = ['usnIncome', 'usnProfit', 'npd', 'vat5', 'vat7', 'vat10', 'vat22'] as const;

export type TaxKind = (typeof TAX_KINDS)[number];

/** The kind of a row: the first of a kind is called as the kind, the others are numbered. */
export function kindIn(cell: Cell | undefined): TaxKind | undefined {
  const [kind] = String(cell).split(' ');
  return TAX_KINDS.find((known) => known === kind);
}
