import type { Area, Cell } from '../../ports/workbook';
import { segmentsOf } from '../columns/blocks';
import { readColumns } from '../columns/read-columns';
import { memoryText, parseMemory } from '../columns/sheet-memory';
import type { Opened } from '../open-sheet';
import type { RowIndex } from '../rows/index-rows';
import { entriesOf } from '../rows/known-rows';
import { orderText, standAs } from './left-order';
import { areInOrder, compareRows, type SortKey } from './sort-key';
import { staysWithRow } from './stays-with-row';

/** Whoever hides rows hides many of them: a few tell, at two calls each. */
const ROWS_LOOKED_AT = 20;

/** A table whose rows are to stand in order. */
export interface OrderedTable {
  opened(): Opened;
  index(): RowIndex;
  /** As `index`, read anew. */
  lookAgain(): RowIndex;
}

/**
 * Looks how the rows stand before they are written; what it returns puts them in order afterwards. An order that people have given them
 * stays: rows that stand neither as we have left them nor in order have been moved by somebody.
 */
export function orderKeeper(table: OrderedTable, order: readonly SortKey[]): () => void {
  const isOurs = isOursToKeep(table.opened(), table.index(), order);
  return () => {
    if (isOurs) putInOrder(table, order);
  };
}

function isOursToKeep(opened: Opened, { rows }: RowIndex, order: readonly SortKey[]): boolean {
  const left = parseMemory(opened.sheet.memory()).order;
  // Nobody can have moved a single row.
  if (left === undefined || rows.size() < 2 || standAs(rows, left)) return true;
  // Sorted by an execution that could not say so any more, or by a person in our way; rows that are all alike tell nothing.
  const keys = shownKeys(opened, order);
  const cells = cellsOf(opened, rows, keys);
  const isTold = cells.length > 0 && areInOrder(cells, keys) && compareRows(cells[0] as Cell[], cells[cells.length - 1] as Cell[], keys) < 0;
  if (isTold) remember(opened, rows);
  return isTold;
}

function putInOrder({ opened, index, lookAgain }: OrderedTable, order: readonly SortKey[]): void {
  const { sheet, layout } = opened();
  const keys = shownKeys(opened(), order);
  if (!areInOrder(cellsOf(opened(), index().rows, keys), keys)) {
    const area = areaOf(opened(), lookAgain());
    if (area !== null && mayMove(opened(), area)) {
      sheet.sort(area, keys.map(({ column, ascending }) => ({ column: layout.get(column) as number, ascending })));
      lookAgain();
    }
  }
  remember(opened(), index().rows);
}

/** After a column that the user has deleted, those that would have followed it say nothing. */
function shownKeys({ layout }: Opened, order: readonly SortKey[]): SortKey[] {
  const missing = order.findIndex(({ column }) => !layout.has(column));
  return order.slice(0, missing === -1 ? order.length : missing);
}

/** Of our rows alone, top to bottom. */
function cellsOf({ sheet, layout }: Opened, rows: RowIndex['rows'], keys: readonly SortKey[]): Cell[][] {
  const places = placesOf(rows);
  if (places.length < 2 || keys.length === 0) return [];
  const [first, ours] = [places[0] as number, new Set(places)];
  const cells = readColumns(sheet, keys.map(({ column }) => layout.get(column)), places[places.length - 1] as number, first);
  return cells.filter((_cells, at) => ours.has(first + at));
}

/** All columns of our rows; null where anything else stands among them. */
function areaOf({ sheet }: Opened, { rows, headerRow, untold }: RowIndex): Area | null {
  const places = placesOf(rows);
  const [first, last] = [places[0] as number, places[places.length - 1] as number];
  const isWhole = untold.length === 0 && last - first + 1 === places.length;
  return isWhole && headerRow !== null && headerRow < first ? { row: first, column: 1, rows: places.length, columns: sheet.maxColumns() } : null;
}

function placesOf(rows: RowIndex['rows']): number[] {
  return entriesOf(rows.size()).map(rows.rowAt).sort((one, other) => one - other);
}

/** What is hidden or merged belongs to a place and not to a row, and a formula of the user's may look at other rows. */
function mayMove(opened: Opened, area: Area): boolean {
  const { sheet } = opened;
  const step = Math.ceil(area.rows / ROWS_LOOKED_AT);
  const some = Array.from({ length: Math.ceil(area.rows / step) }, (_, at) => area.row + at * step);
  return !sheet.isPinned(area) && sheet.hiddenAmong(some).length === 0 && doFormulasStay(opened, area);
}

function doFormulasStay({ sheet, layout }: Opened, { row, rows, columns }: Area): boolean {
  const ours = new Set(layout.values());
  const others = entriesOf(columns).map((at) => at + 1).filter((column) => !ours.has(column));
  return segmentsOf(others.map((column, cell) => ({ column, cell }))).every(({ column, cells }) =>
    sheet.formulas({ row, column, rows, columns: cells.length }).every((formulas, at) => formulas.every((formula) => staysWithRow(formula, row + at))));
}

function remember({ sheet }: Opened, rows: RowIndex['rows']): void {
  const memory = parseMemory(sheet.memory());
  const order = orderText(rows);
  if (memory.order !== order) sheet.remember(memoryText({ ...memory, order }));
}
