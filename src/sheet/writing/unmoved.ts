import type { Cell, SheetPort } from '../../ports/workbook';
import { TransientError } from '../../wb/errors';
import type { RowIndex } from '../rows/index-rows';
import { headerPrint } from '../columns/header-print';
import { markedLayout, type Layout } from '../columns/layout';
import { FINGERPRINT } from '../columns/look';
import { readColumns } from '../columns/read-columns';
import type { Opened } from '../open-sheet';
import type { WritePlan } from './plan';
import { SPARE } from '../fingerprints/marks';
import { findingPlaces, keyColumnIds, keyPart, rowKey } from '../keys/row-key';
import type { TableSpec } from '../table-spec';

/** Sorting moves nearly every row, and an inserted one all that are below it: a few rows tell. */
const ROWS_LOOKED_AT = 5;
const LOOK_AGAIN_MS = 5_000;

/**
 * Looks once more at the columns, at the end of the sheet and at some of the rows that are about to be written: a person
 * may have sorted them or inserted something since they were read, and the write would go astray.
 * @throws TransientError GOOGLE_SHEETS_BUSY  somebody is at work in the sheet
 */
export function requireUnmoved(opened: Opened, index: RowIndex, plan: WritePlan): void {
  const { sheet, spec, layout } = opened;
  const rows = rowsOf(plan);
  if (rows.length + plan.appends.length + plan.cleared.length === 0) return;
  if (!areInPlace(sheet, layout, spec, index, rows) || !areSpare(opened, plan) || isFilled(opened, index, plan)) throw busy();
  // Last, and so right before the write: a column that is moved takes all rows astray.
  requireColumnsUnmoved(opened);
}

/**
 * As `requireUnmoved`, where rows are not known yet.
 * @throws TransientError GOOGLE_SHEETS_BUSY
 */
export function requireColumnsUnmoved(opened: Opened): void {
  if (areColumnsMoved(opened)) throw busy();
}

function busy(): TransientError {
  return new TransientError('GOOGLE_SHEETS_BUSY', LOOK_AGAIN_MS);
}

/**
 * As `requireUnmoved`, for rows that are known by their fingerprints.
 * @throws TransientError GOOGLE_SHEETS_BUSY
 */
export function requireStanding(sheet: SheetPort, layout: Layout, rows: readonly { row: number; fingerprint: Cell }[]): void {
  const column = layout.get(FINGERPRINT) as number;
  const isMoved = spread(rows).some(({ row, fingerprint }) => cellsAt(sheet, row, [column])[0] !== fingerprint);
  if (isMoved) throw busy();
}

/** Where beside our columns the user's go on below, the end of the sheet does not tell. */
function isFilled({ sheet, layout }: Opened, { nextRow, lastRow }: RowIndex, { appends }: WritePlan): boolean {
  if (sheet.lastRow() > lastRow) return true;
  const last = Math.min(lastRow, appends[appends.length - 1]?.row ?? 0);
  return readColumns(sheet, [...layout.values()], last, nextRow).some((cells) => cells.some((cell) => cell !== ''));
}

function areColumnsMoved({ sheet, layout, print, headerRow }: Opened): boolean {
  if (print !== null && headerRow !== null && headerPrint(sheet.header(headerRow), layout) === print) return false;
  const now = markedLayout(sheet);
  return [...layout].some(([id, column]) => now.get(id) !== column);
}

function areInPlace(sheet: SheetPort, layout: Layout, spec: TableSpec, index: RowIndex, rows: readonly number[]): boolean {
  const columns = keyColumnIds(spec).map((id) => layout.get(id) as number);
  const places = findingPlaces(spec);
  const isAt = (key: string | null, row: number): boolean => key !== null && (index.bare.get(key) === row || index.rows.rowAt(index.rows.find(key)) === row);
  return [...new Set(spread(rows))].every((row) => {
    const cells = cellsAt(sheet, row, columns);
    return isAt(rowKey(cells), row) || isAt(rowKey(places.map((place) => cells[place] as Cell)), row);
  });
}

/** Rows that we took and that hold no data. */
function areSpare({ sheet, layout }: Opened, { cleared }: WritePlan): boolean {
  const column = layout.get(FINGERPRINT) as number;
  return spread(cleared).every(({ row }) => keyPart(cellsAt(sheet, row, [column])[0] as Cell) === SPARE);
}

/** The cells of the columns in one read, whatever stands between them. */
function cellsAt(sheet: SheetPort, row: number, columns: readonly number[]): Cell[] {
  const first = Math.min(...columns);
  const [cells] = sheet.read({ row, column: first, rows: 1, columns: Math.max(...columns) - first + 1 }) as [Cell[]];
  return columns.map((column) => cells[column - first] as Cell);
}

function rowsOf({ updates, touches, absent }: WritePlan): number[] {
  return [...updates, ...touches, ...absent].map(({ row }) => row).sort((a, b) => a - b);
}

/** The first, the last and some between. */
function spread<Row>(rows: readonly Row[]): Row[] {
  const step = Math.max(1, (rows.length - 1) / (ROWS_LOOKED_AT - 1));
  const picked: Row[] = [];
  for (let at = 0; at < rows.length; at += step) picked.push(rows[Math.round(at)] as Row);
  return picked;
}
