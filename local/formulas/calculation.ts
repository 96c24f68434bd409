import { cellAddress } from '../workbook/a1';
import {
  type Calculated,
  type CallCustom,
  type CellPlace,
  type CustomValue,
  type FormulaBook,
  type FormulaResult,
  type FormulaSheet,
  type FormulaSource,
  NOT_EMULATED,
  placeKey,
  type Scalar,
  type SheetArea,
} from './book';
import { type CustomCalls, PENDING, SCRIPT_ERROR } from './custom-calls';
import type { IronCalc } from './ironcalc';
import { mirrorAreas } from './mirror';
import type { PreparedFormula } from './prepare';
import { mirrorSheet } from './translate';

/** Each round gives arguments to calls that waited for other calls: a longer chain is a circle. */
const MAX_ROUNDS = 20;
/** A date is the same text in Russian and English patterns. */
const DATE_TEXT = /\b\d{2}\.\d{2}(\.\d{2,4})?\b/g;

/** One calculation of a workbook: rounds of the engine and of custom functions until nothing changes. */
export class Calculation {
  private readonly sheets: ReadonlyMap<number, FormulaSheet>;
  private readonly formulaPlaces: ReadonlySet<string>;
  private readonly messages = new Map<string, string>();
  /** What the engine has in the formulas' cells. */
  private readonly inputs = new Map<PreparedFormula, string>();
  /** Errors in place of formulas whose array may not spill. */
  private readonly stopped = new Map<PreparedFormula, string>();
  private results: FormulaResult[][] = [];
  /** Results by cell, spilled ones included. */
  private shown = new Map<string, Scalar>();

  constructor(
    private readonly book: FormulaBook,
    private readonly engine: IronCalc,
    private readonly calls: CustomCalls,
    private readonly formulas: readonly PreparedFormula[],
  ) {
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
    this.formulaPlaces = new Set(book.formulas.map(placeKey));
  }

  run(run: CallCustom): Calculated {
    mirrorAreas(this.book, this.formulas.flatMap((formula) => formula.areas), this.engine);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      for (const formula of this.formulas) this.put(formula);
      this.engine.evaluate();
      this.results = this.formulas.map((formula) => this.cellsOf(formula));
      this.shown = new Map(this.results.flat().map((cell) => [placeKey(cell), cell.value]));
      if (!this.calls.resolve((area) => this.valuesOf(area), run) && !this.stopSpills()) break;
    }
    return this.calculated();
  }

  private put(formula: PreparedFormula): void {
    const input = this.stopped.get(formula) ?? this.calls.located(formula.input);
    if (this.inputs.get(formula) === input) return;
    this.inputs.set(formula, input);
    const { sheetId, row, column } = formula.source;
    this.engine.set(mirrorSheet(sheetId), row, column, input);
  }

  /** The formula's cell, then those it spills into. */
  private cellsOf({ source: { sheetId, row, column } }: PreparedFormula): FormulaResult[] {
    const values = this.engine.result(mirrorSheet(sheetId), row, column);
    return values.flatMap((cells, r) => cells.map((value, c) => ({ sheetId, row: row + r, column: column + c, value })));
  }

  private valuesOf({ sheetId, area }: SheetArea): CustomValue {
    const sheet = this.sheets.get(sheetId);
    const value = (row: number, column: number): Scalar | null =>
      this.shown.get(placeKey({ sheetId, row, column })) ?? sheet?.typedValue(row, column) ?? null;
    if (area.rows === 1 && area.columns === 1) return value(area.row, area.column);
    return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => value(area.row + r, area.column + c)));
  }

  /** Finds formulas whose array may not spill; whether there were any. */
  private stopSpills(): boolean {
    let hasStopped = false;
    this.formulas.forEach((formula, index) => {
      const cells = this.results[index] ?? [];
      if (cells.length === 1) return;
      const reason = formula.maySpill ? this.obstacle(formula.source, cells) : 'Not emulated: a range where Sheets takes one cell';
      if (!reason) return;
      this.messages.set(placeKey(formula.source), reason);
      this.stopped.set(formula, formula.maySpill ? '#REF!' : '#N/IMPL!');
      hasStopped = true;
    });
    return hasStopped;
  }

  private obstacle({ sheetId }: FormulaSource, cells: readonly CellPlace[]): string | undefined {
    const sheet = this.sheets.get(sheetId);
    const blocked = cells.slice(1).find((cell) => {
      return isOutside(cell, sheet) || sheet?.typedValue(cell.row, cell.column) !== undefined || this.formulaPlaces.has(placeKey(cell));
    });
    if (!blocked) return undefined;
    if (isOutside(blocked, sheet)) return 'Result was not automatically expanded, please insert more rows or columns.';
    return `Array result was not expanded because it would overwrite data in ${cellAddress(blocked.row, blocked.column)}.`;
  }

  private calculated(): Calculated {
    const values = this.formulas.map((formula) => ({ ...placeOf(formula.source), value: this.finalValue(formula) }));
    const spills = this.results.flatMap((cells) => cells.slice(1));
    const messages = this.formulas.flatMap(({ source }) => {
      const message = this.messages.get(placeKey(source));
      return message === undefined ? [] : [{ ...placeOf(source), message }];
    });
    return { values, spills, messages };
  }

  private finalValue(formula: PreparedFormula): Scalar {
    const value = this.shown.get(placeKey(formula.source)) ?? '';
    const isForeign = typeof value === 'string' && formula.foreignText?.test(value.replace(DATE_TEXT, ''));
    const message = isForeign ? 'Not emulated: numbers as text in this locale' : this.messageFor(formula, value);
    if (message) this.messages.set(placeKey(formula.source), message);
    if (isForeign) return NOT_EMULATED;
    return value === PENDING ? '#REF!' : value;
  }

  private messageFor({ reason, calls }: PreparedFormula, value: Scalar): string | undefined {
    if (reason) return reason;
    if (value === PENDING) return 'Circular dependency detected.';
    return value === SCRIPT_ERROR ? calls.map((name) => this.calls.errorOf(name)).find((error) => error !== undefined) : undefined;
  }
}

function placeOf({ sheetId, row, column }: CellPlace): CellPlace {
  return { sheetId, row, column };
}

function isOutside({ row, column }: CellPlace, sheet: FormulaSheet | undefined): boolean {
  return row > (sheet?.maxRows ?? 0) || column > (sheet?.maxColumns ?? 0);
}
