import type { Cell } from '../../ports/workbook';
import { isUnreadable, PARTS } from '../../wb/money/amount';
import { type SaleKind, saleKind, saleParts } from '../../wb/money/sale-letter';
import { type Measure, SUM } from './measure';

/** Pieces sold or returned, as the letters of their rows count them. */
export function salePieces(): Measure<'saleID'> {
  return { columns: ['saleID'], amountOf: ([id]) => kindOf(id).pieces * PARTS, fold: SUM };
}

/** Money of sales or of returns, of both without a minus. */
export function saleSum<Id extends string>(column: Id): Measure<'saleID' | Id> {
  return { columns: ['saleID', column], amountOf: ([id, cell]) => saleParts(kindOf(id), cell), isOdd: ([, cell]) => isUnreadable(cell), fold: SUM };
}

/** A row of another letter comes to no formula: see `where` of those that count sales. */
function kindOf(id: Cell | undefined): SaleKind {
  return saleKind(id) as SaleKind;
}
