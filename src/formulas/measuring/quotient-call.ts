import type { MeasureId } from '../arguments/words';
import type { Asked } from '../articles/asked';
import type { Cell } from '../../ports/workbook';
import type { MeasuredFormula } from './measured';
import type { Call } from './measured-call';
import type { Quotient, QuotientFormula } from './quotient';

/** What the arguments ask of a formula that divides. */
export interface QuotientCall {
  asked: Asked;
  quotients: QuotientFormula['quotients'];
  wanted: readonly MeasureId[];
  /** The sums that the wanted quotients are made of. */
  parts: readonly { id: MeasureId; measure: MeasureId; of: MeasuredFormula; call: Call }[];
  /** Whether the period begins on a day that is not known. */
  isCut: boolean;
  knownFrom: number;
}

/** Of each part, null where it is not known. */
export type Amounts = Readonly<Partial<Record<MeasureId, number | null>>>;

/** Nothing of what nobody knows, and of a whole that is nothing or less. */
export function quotientIn({ quotients }: QuotientCall, id: MeasureId, amounts: Amounts): Cell {
  const { over, under } = quotients[id] as Quotient;
  const [above, below] = [over, under].map((ids) => ids.reduce<number | null>((sum, one) => added(sum, amounts[one]), 0)) as [number | null, number | null];
  return above === null || below === null || below <= 0 ? '' : above / below;
}

function added(sum: number | null, amount: number | null | undefined): number | null {
  return sum === null || amount === null ? null : sum + (amount ?? 0);
}
