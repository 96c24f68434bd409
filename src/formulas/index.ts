import { stocks } from './stocks';
import { updated } from './updated';

/** All cell functions by the name under which `main.ts` exports them. */
export const FORMULAS = {
  WB_STOCKS: stocks,
  WB_UPDATED: updated,
} as const;

export type FormulaName = keyof typeof FORMULAS;
