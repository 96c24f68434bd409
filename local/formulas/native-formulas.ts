import type { Calculated, CallCustom, FormulaBook } from './book';
import { Calculation } from './calculation';
import { type Answer, CustomCalls } from './custom-calls';
import { IronCalc } from './ironcalc';
import { spreadsheetSerial } from './locale';
import { type PreparedFormula, prepare, refuseDependants } from './prepare';
import { mirrorSheet } from './translate';

export interface NativeFormulaOptions {
  /** The script's own name of a custom function, `undefined` for other names. @default every name that begins with `WB_` */
  customName?: (name: string) => string | undefined;
  now?: () => Date;
}

/**
 * Calculates a workbook's formulas as Sheets does, or marks them `#NOT_EMULATED!`. The grid stays the truth: a fresh
 * engine gets the cells that formulas refer to, and its results are read back.
 */
export class NativeFormulas {
  private answers: ReadonlyMap<string, Answer> = new Map();

  constructor(private readonly options: NativeFormulaOptions = {}) {}

  calculate(book: FormulaBook, run: CallCustom): Calculated {
    if (book.formulas.length === 0) return { values: [], spills: [], messages: [] };
    const engine = new IronCalc(book.timeZone);
    try {
      for (const sheet of book.sheets) engine.addSheet(mirrorSheet(sheet.id));
      const calls = new CustomCalls(engine, this.answers);
      const calculated = new Calculation(book, engine, calls, this.prepared(book, calls)).run(run);
      this.answers = calls.answers;
      return calculated;
    } finally {
      engine.free();
    }
  }

  /** Forgets what custom functions answered, as after a change of the script. */
  forgetAnswers(): void {
    this.answers = new Map();
  }

  private prepared(book: FormulaBook, calls: CustomCalls): PreparedFormula[] {
    const { customName = wbName, now = () => new Date() } = this.options;
    const around = { book, customName, nowSerial: spreadsheetSerial(now(), book.timeZone), register: calls.register.bind(calls) };
    return refuseDependants(book.formulas.map((source) => prepare(source, around)));
  }
}

function wbName(name: string): string | undefined {
  return /^WB_/i.test(name) ? name.toUpperCase() : undefined;
}
