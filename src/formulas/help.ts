import type { FormulaName } from '.';
import type { ParameterId } from './formula';

/** What people read about one formula. */
export interface FunctionHelp {
  /** What it answers, in a sentence or two. */
  about: string;
  /** Works when pasted into a Russian spreadsheet; the first is the one in the cell's own help. */
  examples: readonly { formula: string; says: string }[];
  /** Where the usual text of a parameter does not say enough. */
  parameters?: Readonly<Partial<Record<ParameterId, string>>>;
}

/**
 * The help of all formulas in one language. It is in the help of cells and in the documents, not in the script itself.
 * `{groupings}` and `{measures}` stand for the words that the formula understands.
 */
export interface FormulaHelp {
  /** What people ask, with the formula that answers it. */
  questions: readonly { question: string; formula: string }[];
  functions: Readonly<Record<FormulaName, FunctionHelp>>;
  /** What the arguments are called where people read of them. */
  names: Readonly<Record<ParameterId, string>>;
  parameters: Readonly<Record<ParameterId, string>>;
  /** The same in the cell's own help: the script carries it a dozen times, and its size is limited. */
  inCell: Readonly<Record<ParameterId, string>>;
  separators: string;
  /** In the cell's own help, which shows every argument as required. */
  optional: string;
  /** `{formula}` */
  example: string;
  page: {
    title: string;
    questions: string;
    question: string;
    rules: string;
    introduction: readonly string[];
    formula: string;
    parameter: string;
    meaning: string;
    word: string;
    column: string;
    numbers: string;
    numbersIntroduction: string;
    periods: string;
    periodsIntroduction: string;
    days: string;
    /** Of a month by its name. */
    named: string;
    errors: string;
    errorsIntroduction: string;
    example: string;
    exampleIntroduction: string;
    closing: readonly string[];
  };
}
