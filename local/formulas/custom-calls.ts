import { columnLetters } from '../workbook/a1';
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
  /** Arguments of the call now shown in the engine. */
  shownKey?: string;
  error?: string;
  rows: number;
  columns: number;
}

/**
 * The custom function calls of a workbook. Each has a defined name that stands for it in formulas and a sheet of the
 * engine that holds its result, which the host writes there.
 */
export class CustomCalls {
  private readonly calls = new Map<string, Registered>();
  private readonly expressions = new Map<string, string>();
  private readonly used = new Map<string, Answer>();

  /** @param earlier answers of the last calculation: like Google, we do not run a function again with the same arguments */
  constructor(
    private readonly engine: IronCalc,
    private readonly earlier: ReadonlyMap<string, Answer>,
  ) {}

  /** The answers to keep for the next calculation. */
  get answers(): ReadonlyMap<string, Answer> {
    return this.used;
  }

  /** The name must not look like a cell: `cf1` is column CF, row 1. */
  register(call: CustomCall): string {
    const key = JSON.stringify(call);
    const known = [...this.calls].findIndex(([other]) => other === key);
    if (known >= 0) return `_hostcall_${known}`;
    const name = `_hostcall_${this.calls.size}`;
    this.calls.set(key, { call, rows: 1, columns: 1 });
    this.engine.addSheet(name);
    this.engine.set(name, 1, 1, PENDING);
    this.engine.define(name, `${name}!$A$1:$A$1`);
    for (const arg of call.args) if (arg.kind === 'expression') this.addExpression(arg.text);
    return name;
  }

  errorOf(name: string): string | undefined {
    return [...this.calls.values()][Number(name.replace('_hostcall_', ''))]?.error;
  }

  /**
   * Runs the calls whose arguments are known and have changed.
   * @param read the values of an area of the grid, formulas' results included
   * @returns whether the engine has to calculate again
   */
  resolve(read: (area: SheetArea) => CustomValue, run: CallCustom): boolean {
    let hasChanged = false;
    [...this.calls.values()].forEach((registered, index) => {
      const args = registered.call.args.map((arg) => this.argument(arg, read));
      const key = JSON.stringify([registered.call.name, args]);
      if (key === registered.shownKey || args.some(isPending)) return;
      registered.shownKey = key;
      this.show(`_hostcall_${index}`, registered, this.answer(key, registered.call.name, args, run));
      hasChanged = true;
    });
    return hasChanged;
  }

  private addExpression(text: string): void {
    if (this.expressions.has(text)) return;
    const sheet = `_hostargument_${this.expressions.size}`;
    this.expressions.set(text, sheet);
    this.engine.addSheet(sheet);
    this.engine.set(sheet, 1, 1, `=${text}`);
  }

  private argument(arg: CustomArgument, read: (area: SheetArea) => CustomValue): CustomValue {
    if (arg.kind === 'value') return arg.value;
    if (arg.kind === 'area') return read(arg.area);
    const values = this.engine.result(this.expressions.get(arg.text) ?? '', 1, 1);
    return values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? null) : values;
  }

  private answer(key: string, name: string, args: CustomValue[], run: CallCustom): Answer {
    const answer = this.used.get(key) ?? this.earlier.get(key) ?? called(name, args, run);
    this.used.set(key, answer);
    return answer;
  }

  private show(name: string, registered: Registered, { value, error }: Answer): void {
    const table = tableOf(error === undefined ? value : SCRIPT_ERROR);
    const area = { row: 1, column: 1, rows: table.length, columns: Math.max(...table.map((row) => row.length)) };
    this.engine.clear(name, { ...area, rows: registered.rows, columns: registered.columns });
    this.engine.paste(name, area, (row, column) => (error === undefined ? encoded(table[row - 1]?.[column - 1] ?? '') : SCRIPT_ERROR));
    this.engine.define(name, `${name}!${absolute(area.rows, area.columns)}`);
    Object.assign(registered, { rows: area.rows, columns: area.columns, error });
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

function absolute(rows: number, columns: number): string {
  return `$A$1:$${columnLetters(columns)}$${rows}`;
}
