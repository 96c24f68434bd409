import { partsIn } from './amount';
import { wireText } from '../wire/wire-text';

/**
 * What the first letter of a `saleID` says: how many sold and how many returned pieces a row adds. A sale or a return that WB
 * takes back (A, B) is one less of them; D is money without a piece. The letters are those of WB's own earlier description of the field.
 */
const PIECES: Readonly<Record<string, SaleKind>> = {
  S: { of: 'sale', pieces: 1 },
  A: { of: 'sale', pieces: -1 },
  D: { of: 'sale', pieces: 0 },
  R: { of: 'return', pieces: 1 },
  B: { of: 'return', pieces: -1 },
};

export interface SaleKind {
  of: 'sale' | 'return';
  pieces: 1 | 0 | -1;
}

/** Null for a letter that we do not know. */
export function saleKind(saleID: unknown): SaleKind | null {
  return PIECES[wireText(saleID).trim().charAt(0).toUpperCase()] ?? null;
}

/**
 * Money of a sale or of a return, in parts (`amount.ts`). WB writes that of a return with a minus; how much was returned has none. What
 * is taken back counts against it, whichever sign it carries. A surcharge is money without a piece.
 */
export function saleParts({ pieces }: SaleKind, amount: unknown): number {
  return pieces === 0 ? partsIn(amount) : pieces * Math.abs(partsIn(amount));
}
