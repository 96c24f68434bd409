import type { FormulaCell, SheetCells, Shown } from '../../ports/document';
import type { Area } from '../../ports/workbook';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { offerRewriting, ourFormulas } from './formula-rewriting';
import { undoKey } from './kept-undo';
import { numberOf, textOf } from '../state/key';
import type { Services } from '../services';
import { sealedUndo } from './sealed-undo';
import { hasEmptied, spillOf, valueAt } from './spill';

/** A formula that gives way to its values, and the mark of these. */
interface Frozen extends FormulaCell {
  rows: number;
  columns: number;
  mark: string;
  /** Else the execution died in the middle. */
  isDone: boolean;
}

/** An error is no value, and neither is the word that a cell shows while it is calculated. */
const NO_VALUE = /^#|^Loading\.\.\.$/;

export const FREEZE_UNDO = undoKey<Frozen>('freezeUndo', ({ rows, columns, mark, isDone }) =>
  ({ rows: numberOf(rows), columns: numberOf(columns), mark: textOf(mark), isDone: isDone === true }));

const undoOf = (services: Services) => sealedUndo(services, FREEZE_UNDO);

/** Formulas of the file that call ours and show a value. */
export function formulasToFreeze(services: Services): FormulaCell[] {
  const { formulaCells } = services;
  const known = new Map<number, SheetCells | null>();
  return ourFormulas(services).filter(({ sheetId, row, column }) => {
    const cells = known.get(sheetId) ?? formulaCells.cells(sheetId);
    known.set(sheetId, cells);
    return cells !== null && !NO_VALUE.test(String(valueAt(cells, row, column)));
  });
}

/**
 * Puts in the place of each formula of ours what it shows, with the cells that it fills. Formulas that refer to those
 * cells go on working.
 * @returns how many formulas there were
 * @throws UserActionError SHEET_PROTECTED
 */
export function freezeFormulas(services: Services): number {
  putInterruptedBack(services);
  const found = formulasToFreeze(services);
  if (found.length === 0) return 0;
  const undo = undoOf(services);
  let frozen: Frozen[] = found.map((cell) => ({ ...cell, rows: 1, columns: 1, mark: '', isDone: false }));
  undo.keep(frozen);
  for (const sheetId of new Set(found.map((cell) => cell.sheetId))) {
    const before = services.formulaCells.cells(sheetId) as SheetCells;
    const measured = takeAway(services, sheetId, frozen.filter((cell) => cell.sheetId === sheetId), before);
    frozen = [...frozen.filter((cell) => cell.sheetId !== sheetId), ...measured];
    undo.keep(frozen);
    for (const area of measured) services.formulaCells.put(sheetId, area, valuesIn(before, area));
    putLost(services, sheetId, before);
  }
  undo.keep(frozen.map((cell) => ({ ...cell, isDone: true })));
  return found.length;
}

/** Empties the formulas' cells, which shows what else they filled. */
function takeAway({ formulaCells }: Services, sheetId: number, cells: readonly Frozen[], before: SheetCells): Frozen[] {
  for (const { row, column } of cells) formulaCells.put(sheetId, { row, column, rows: 1, columns: 1 }, [['']]);
  const difference = { before, after: formulaCells.cells(sheetId) as SheetCells };
  return cells.map((cell) => {
    const area = spillOf(cell, difference);
    return { ...cell, ...area, mark: markOf(before, area) };
  });
}

/** What stood behind an empty cell of an answer, and was not seen to belong to it. */
function putLost({ formulaCells }: Services, sheetId: number, before: SheetCells): void {
  const difference = { before, after: formulaCells.cells(sheetId) as SheetCells };
  before.values.forEach((values, row) => values.forEach((value, column) => {
    if (hasEmptied(difference, row + 1, column + 1)) formulaCells.put(sheetId, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, [[value]]);
  }));
}

/** Puts the formulas back whose values still stand. @returns how many */
export function undoFreeze(services: Services): number {
  const undo = undoOf(services);
  const count = putBack(services, undo.items());
  undo.forget();
  return count;
}

/** What an execution took away before it died: it would be lost with the next thing that is kept. */
function putInterruptedBack(services: Services): void {
  putBack(services, undoOf(services).items().filter(({ isDone }) => !isDone));
}

function putBack({ formulaCells }: Services, kept: readonly Frozen[]): number {
  const standing = kept.filter((one) => isStanding(one, formulaCells.cells(one.sheetId)));
  for (const one of standing) {
    formulaCells.put(one.sheetId, one, Array.from({ length: one.rows }, () => Array.from({ length: one.columns }, () => '')));
    formulaCells.write(one, one.text);
  }
  return standing.length;
}

function isStanding(one: Frozen, cells: SheetCells | null): boolean {
  if (cells === null || (cells.formulas[one.row - 1]?.[one.column - 1] ?? '') !== '') return false;
  return markOf(cells, one) === one.mark || (!one.isDone && valuesIn(cells, one).flat().every((value) => value === ''));
}

/** From the menu. */
export function offerFreeze(services: Services): void {
  putInterruptedBack(services);
  offerRewriting(services, {
    texts: services.locale.dialogs().freezing,
    found: formulasToFreeze(services).map(({ address, text }) => `${address}\n${text}`),
    make: () => freezeFormulas(services),
    canUndo: () => undoOf(services).items().length > 0,
    undo: () => undoFreeze(services),
  });
}

function valuesIn(cells: SheetCells, { row, column, rows, columns }: Area): Shown[][] {
  return Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_column, c) => valueAt(cells, row + r, column + c)));
}

function markOf(cells: SheetCells, area: Area): string {
  return fingerprint(valuesIn(cells, area).flat().map((value) => (typeof value === 'object' ? value.getTime() : value)));
}
