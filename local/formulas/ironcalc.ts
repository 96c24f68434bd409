import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { Area } from '../workbook/snapshot';
import { NOT_EMULATED, type Scalar } from './book';

const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;
/** The engine only gives formatted values and its General rounds to 9 digits; one decimal more than this spoils the 15th digit. */
const ALL_DIGITS = '0.00000000000000E+00';
/** Longer texts to paste cost memory, shorter ones time. */
const PASTE_ROWS = 1_000;

/** The engine's own errors in Sheets' words: FILTER without a match, a blocked spill, something not implemented. */
const SHEETS_ERRORS: Record<string, string> = { '#CALC!': '#N/A', '#SPILL!': '#REF!', '#N/IMPL!': NOT_EMULATED };

let isLoaded = false;

/** The WASM engine with sheets by name, positions from 1, and whole values instead of formatted ones. */
export class IronCalc {
  private readonly model: Model;
  private readonly sheets = new Map<string, number>();

  constructor(timeZone: string) {
    if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    isLoaded = true;
    this.model = new Model('mirror', 'en', timeZone, 'en');
    this.model.pauseEvaluation();
  }

  /** The WASM memory of a model is not the garbage collector's to free. */
  free(): void {
    this.model.free();
  }

  /** Costs time in proportion to the cells that are already there (28 ms at 60,000), as defined names do: add sheets first. */
  addSheet(name: string): void {
    if (this.sheets.has(name)) return;
    const index = this.sheets.size + 1;
    this.model.newSheet();
    this.model.renameSheet(index, name);
    this.sheets.set(name, index);
  }

  /** Writes an area of values; `valueAt` gets positions in the sheet. */
  paste(sheet: string, area: Area, valueAt: (row: number, column: number) => string): void {
    const index = this.index(sheet);
    const end = area.row + area.rows;
    this.model.setSelectedSheet(index);
    for (let row = area.row; row < end; row += PASTE_ROWS) {
      const height = Math.min(PASTE_ROWS, end - row);
      this.model.setSelectedCell(row, area.column);
      this.model.pasteCsvText({ sheet: index, row, column: area.column, width: area.columns, height }, tabSeparated({ ...area, row, rows: height }, valueAt));
    }
  }

  /** @param input an encoded value, or a formula with `=` */
  set(sheet: string, row: number, column: number, input: string): void {
    const index = this.index(sheet);
    this.model.setUserInput(index, row, column, input);
    this.model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', ALL_DIGITS);
  }

  clear(sheet: string, area: Area): void {
    this.model.rangeClearContents(this.index(sheet), area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
  }

  evaluate(): void {
    this.model.flushSendQueue();
    this.model.evaluate();
  }

  /** The values of a formula's cell and of the cells its result spills into. */
  result(sheet: string, row: number, column: number): Scalar[][] {
    const index = this.index(sheet);
    const structure = this.model.getCellArrayStructure(index, row, column);
    const [width, height] = typeof structure === 'object' && 'DynamicAnchor' in structure ? structure.DynamicAnchor : [1, 1];
    this.model.updateRangeStyle({ sheet: index, row, column, width, height }, 'num_fmt', ALL_DIGITS);
    return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => this.value(index, row + r, column + c)));
  }

  private value(sheet: number, row: number, column: number): Scalar {
    const text = this.model.getFormattedCellValue(sheet, row, column);
    const type = this.model.getCellType(sheet, row, column);
    if (type === BOOLEAN) return text === 'TRUE';
    if (type === ERROR) return SHEETS_ERRORS[text] ?? text;
    return type === NUMBER ? numberOf(text) : text;
  }

  private index(sheet: string): number {
    const index = this.sheets.get(sheet);
    if (index === undefined) throw new Error(`The engine has no sheet ${sheet}`);
    return index;
  }
}

/** A value as the engine must get it: a text after an apostrophe, else it takes `=1+1`, `007` and `10%` for more than text. */
export function encoded(value: Scalar | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  return typeof value === 'boolean' ? String(value).toUpperCase() : `'${value}`;
}

function tabSeparated(area: Area, valueAt: (row: number, column: number) => string): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueAt(row, column);
      cells.push(/["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    }
    // The engine skips empty lines, and the cells below would all move up.
    lines.push(cells.join('\t') || '""');
  }
  return lines.join('\n');
}

/** The engine misprints exponents of three digits (`1.2E+20200` for 1.2e200). */
function numberOf(text: string): Scalar {
  return /E[-+]\d{3}/.test(text) ? '#NUM!' : Number(text);
}
