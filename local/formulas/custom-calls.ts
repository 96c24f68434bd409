import { absoluteAddress } from '../workbook/a1';
import type { Area } from '../workbook/snapshot';
import type { CallCustom, CustomValue, Scalar, SheetArea } from './book';
import { encoded, type IronCalc } from './ironcalc';
import type { CustomArgument, CustomCall } from './translate';

/** The error of a call that waits for another one; no formula answers it otherwise, except a circle of references. */
export const PENDING = '#CIRC!';
export const SCRIPT_ERROR = '#ERROR!';

export interface Answer {
  value: CustomValue;
  /** What the function threw. */
  error?: string;
}

interface Registered {
  call: CustomCall;
  /** Arguments of the answer now shown in the engine. */
  shownKey?: string;
  error?: string;
  block: Area;
}

interface Expression {
  sheet: string;
  column: number;
  text: string;
  /** As it is in the engine now. */
  input: string;
}

const RESULTS = '_hostresults';
const PLACEHOLDER = /_hostcall_(\d+)/g;
/** Calculated arguments stand side by side, this far apart: one that is wider is #REF!. */
const ARGUMENT_COLUMNS = 32;
const ARGUMENTS_PER_SHEET = 500;

/**
 * The custom function calls of a workbook. The host writes their results into blocks of a sheet of the engine, one
 * below the other; formulas refer to the blocks.
 */
export class CustomCalls {
  private readonly calls: Registered[] = [];
  private readonly places = new Map<string, number>();
  private readonly expressions = new Map<string, Expression>();
  private readonly used = new Map<string, Answer>();
  private nextRow = 1;

  /** @param earlier answers of the last calculation: like Google, we do not run a function again with the same arguments */
  constructor(
    private readonly engine: IronCalc,
    private readonly earlier: ReadonlyMap<string, Answer>,
  ) {
    engine.addSheet(RESULTS);
  }

  /** The answers to keep for the next calculation. */
  get answers(): ReadonlyMap<string, Answer> {
    return this.used;
  }

  /** Gives the word that stands for the call's result in formulas until `located` puts its block there. */
  register(call: CustomCall): string {
    const key = JSON.stringify(call);
    const place = this.places.get(key) ?? this.calls.length;
    if (place === this.calls.length) {
      this.places.set(key, place);
      this.calls.push({ call, block: this.newBlock(1, 1) });
      this.engine.set(RESULTS, this.nextRow - 1, 1, PENDING);
      for (const arg of call.args) if (arg.kind === 'expression') this.addExpression(arg.text);
    }
    return `_hostcall_${place}`;
  }

  /** A formula with the blocks where the results of its calls are now. */
  located(input: string): string {
    return input.replace(PLACEHOLDER, (word, place: string) => {
      const block = this.calls[Number(place)]?.block;
      return block ? absoluteAddress(RESULTS, block) : word;
    });
  }

  errorOf(word: string): string | undefined {
    return this.calls[Number(word.slice(word.lastIndexOf('_') + 1))]?.error;
  }

  /**
   * Runs the calls whose arguments are known and have changed.
   * @param read the values of an area of the grid, formulas' results included
   * @returns whether the engine has to calculate again
   */
  resolve(read: (area: SheetArea) => CustomValue, run: CallCustom): boolean {
    let hasChanged = false;
    for (const registered of this.calls) {
      const args = registered.call.args.map((arg) => this.argument(arg, read));
      const key = JSON.stringify([registered.call.name, args]);
      if (key === registered.shownKey || args.some(isPending)) continue;
      registered.shownKey = key;
      this.show(registered, this.answer(key, registered.call.name, args, run));
      hasChanged = true;
    }
    if (hasChanged) for (const expression of this.expressions.values()) this.put(expression);
    return hasChanged;
  }

  private addExpression(text: string): void {
    if (this.expressions.has(text)) return;
    const index = this.expressions.size;
    const sheet = `_hostarguments_${Math.floor(index / ARGUMENTS_PER_SHEET)}`;
    const expression = { sheet, column: 1 + (index % ARGUMENTS_PER_SHEET) * ARGUMENT_COLUMNS, text, input: '' };
    this.expressions.set(text, expression);
    this.engine.addSheet(sheet);
    this.put(expression);
  }

  private put(expression: Expression): void {
    const input = `=${this.located(expression.text)}`;
    if (input !== expression.input) this.engine.set(expression.sheet, 1, expression.column, input);
    expression.input = input;
  }

  private argument(arg: CustomArgument, read: (area: SheetArea) => CustomValue): CustomValue {
    if (arg.kind === 'value') return arg.value;
    if (arg.kind === 'area') return read(arg.area);
    const expression = this.expressions.get(arg.text);
    const values = expression ? this.engine.result(expression.sheet, 1, expression.column) : [];
    return values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;
  }

  private answer(key: string, name: string, args: CustomValue[], run: CallCustom): Answer {
    const answer = this.used.get(key) ?? this.earlier.get(key) ?? called(name, args, run);
    this.used.set(key, answer);
    return answer;
  }

  private show(registered: Registered, { value, error }: Answer): void {
    const table = tableOf(value);
    const columns = Math.max(...table.map((row) => row.length));
    const { block } = registered;
    if (block.rows !== table.length || block.columns !== columns) {
      this.engine.clear(RESULTS, block);
      registered.block = this.newBlock(table.length, columns);
    }
    const { row: first } = registered.block;
    registered.error = error;
    this.engine.paste(RESULTS, registered.block, (row, column) => (error === undefined ? encoded(table[row - first]?.[column - 1] ?? '') : SCRIPT_ERROR));
  }

  private newBlock(rows: number, columns: number): Area {
    const row = this.nextRow;
    this.nextRow += rows;
    return { row, column: 1, rows, columns };
  }
}

function called(name: string, args: CustomValue[], run: CallCustom): Answer {
  try {
    return { value: run(name, args) };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : String(error) };
  }
}

function isPending(arg: CustomValue): boolean {
  return Array.isArray(arg) ? arg.some((row) => row.includes(PENDING)) : arg === PENDING;
}

/** A result as rows; a function that returns an empty array shows an empty cell. */
function tableOf(value: CustomValue): (Scalar | null)[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.some((row) => row.length > 0) ? value : [[null]];
}
