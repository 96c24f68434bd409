import type { Area, Cell, SheetPort } from '../../../ports/workbook';
import { NO_COLUMN } from './references';

/** Cells that are written together. */
export interface Block {
  row: number;
  column: number;
  /** Formulas have semicolons between their arguments. */
  rows: readonly (readonly string[])[];
  /** Of a formula that fills the cells below it: so many rows must be free, or have nothing but these words in them. */
  room?: { rows: number; promised: string };
}

/** Whether a cell of these stays empty, because what it reads is not there. */
export function isWaiting(blocks: readonly Block[]): boolean {
  return blocks.some(({ rows }) => rows.some((row) => row.some(waits)));
}

/** @param separator between the arguments of a formula in the language of the file */
export function writeBlock(sheet: SheetPort, block: Block, separator: string): void {
  if (isFree(sheet, block)) sheet.write(areaOf(block), block.rows.map((cells) => cells.map((cell) => written(cell, separator))));
}

/** What stands on the sheet, from its first cell on. */
export interface Page {
  formulas: readonly (readonly string[])[];
  values: readonly (readonly Cell[])[];
}

/** @returns null where the sheet is smaller than that */
export function readPage(sheet: SheetPort, rows: number, columns: number): Page | null {
  const area = { row: 1, column: 1, rows, columns };
  return sheet.maxRows() < rows || sheet.maxColumns() < columns ? null : { formulas: sheet.formulas(area), values: sheet.read(area) };
}

/** Whether a formula has lost the sheet or the column that it reads. */
export function isBroken({ formulas, values }: Page): boolean {
  return formulas.some((cells, row) => cells.some((formula, column) => isLost(formula, values[row]?.[column])));
}

/**
 * Writes again the formulas that have lost what they read.
 * @param labels what must stand where it was written: beside a row or a column that somebody has added, cells are others
 * @param fillsEmpty whether what is empty waited for a column: else it was a person who emptied it
 */
export function mendBlocks(sheet: SheetPort, { formulas, values }: Page, blocks: readonly Block[], { labels, fillsEmpty, separator }: { labels: Block; fillsEmpty: boolean; separator: string }): void {
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  const valueAt = (row: number, column: number): Cell => values[row - 1]?.[column - 1] ?? '';
  if (!cellsOf([labels, ...blocks]).every(({ row, column, cell }) => cell === '' || isFormula(cell) || valueAt(row, column) === cell)) return;
  for (const { row, column, cell } of cellsOf(blocks)) {
    const [formula, value, text] = [formulaAt(row, column), valueAt(row, column), written(cell, separator)];
    const isEmpty = formula === '' && value === '' && text !== '';
    if (isFormula(cell) && (isLost(formula, value) || (isEmpty && fillsEmpty))) sheet.write({ row, column, rows: 1, columns: 1 }, [[text]]);
  }
}

function isLost(formula: string, value: Cell | undefined): boolean {
  return formula.includes(LOST) || (formula !== '' && value === LOST);
}

/** What Sheets puts in the place of a reference to what was deleted. */
const LOST = '#REF!';

function isFormula(cell: string): boolean {
  return cell.startsWith('=');
}

function waits(cell: string): boolean {
  return isFormula(cell) && cell.includes(NO_COLUMN);
}

/** What cannot be counted says nothing. */
function written(cell: string, separator: string): string {
  if (waits(cell)) return '';
  return isFormula(cell) ? cell.replace(/;/g, separator) : cell;
}

function areaOf({ row, column, rows }: Block): Area {
  return { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function cellsOf(blocks: readonly Block[]): { row: number; column: number; cell: string }[] {
  return blocks.flatMap(({ row, column, rows }) => rows.flatMap((cells, below) => cells.map((cell, right) => ({ row: row + below, column: column + right, cell }))));
}

/** A list may come long after the sheet was made: what a person has written there meanwhile stays, and would not let the list spill. */
function isFree(sheet: SheetPort, block: Block): boolean {
  const { room } = block;
  if (room === undefined) return true;
  const area = { ...areaOf(block), rows: room.rows };
  return sheet.maxRows() >= area.row + area.rows && sheet.read(area).flat().every((cell) => cell === '' || cell === room.promised);
}
