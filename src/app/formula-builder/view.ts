import type { ParameterId } from '../../formulas/formula';
import type { GivenTexts } from '../../formulas/formula-text';
import type { QuestionId } from '../../formulas/questions';

/** One argument to be chosen. */
export interface FieldView {
  id: Exclude<ParameterId, 'stamp'>;
  usual: string;
  /** Words to choose from; none where people type. */
  choices: readonly string[];
}

export interface QuestionView {
  id: QuestionId;
  fields: readonly FieldView[];
}

export interface BuilderWish {
  question: QuestionId;
  given: GivenTexts;
  /** Where the answer goes; asked for again where the cell has something in it. */
  put?: 'asking' | 'sure';
}

/** What a formula would say, and where it would stand. */
export interface BuilderView {
  formula: string;
  /** '' where the cell would stay empty; null where it depends on a cell, or there is none. */
  answer: string | number | null;
  /** Why there is no answer. */
  problem: string;
  /** Of a table that the formula spreads over its neighbours. */
  size: { rows: number; columns: number } | null;
  /** Of the cell that the user stands on; '' where Google tells of none. */
  address: string;
  /** `filled` and `ours` have put nothing. */
  outcome: 'looked' | 'put' | 'filled' | 'ours';
}
