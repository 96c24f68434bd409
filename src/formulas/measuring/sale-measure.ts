import type { Cell } from '../../ports/workbook';
import { isUnreadable, PARTS, partsIn } from '../../wb/amount';
import { saleKind } from '../../wb/sale-letter';
import { type Measure, SUM } from './measure';

/** Pieces sold or returned, as the letters of their rows count them. */
export function salePieces(): Measure<'saleID'> {
  return { columns: ['saleID'], amountOf: ([id]) => piecesOf(id) * PARTS, fold: SUM };
}

/**
 * Money of sales or of returns. WB writes that of a return with a minus; how much was returned has none. What is taken back
 * counts against it, whichever sign it carries. A surcharge is money without a piece.
 */
export function saleSum<Id extends string>(column: Id): Measure<'saleID' | Id> {
  return {
    columns: ['saleID', column],
    amountOf: ([id, cell]) => {
      const pieces = piecesOf(id);
      return pieces === 0 ? partsIn(cell) : pieces * Math.abs(partsIn(cell));
    },
    isOdd: ([, cell]) => isUnreadable(cell),
    fold: SUM,
  };
}

/** A row of another letter comes to no formula: see `where` of those that count sales. */
function piecesOf(id: Cell | undefined): number {
  return Number(saleKind(id)?.pieces);
}
