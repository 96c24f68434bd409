import type { Cell, SheetPort } from '../../ports/workbook';
import { rowBlocks, segmentsOf, withLast, type Block, type Place, type Segment } from '../columns/blocks';
import { SPARE, WRITING } from '../fingerprints/marks';
import { touchingText } from '../fingerprints/print';
import { type Differs, narrowed } from './compared-rows';
import { keepTexts } from './keep-texts';
import type { PlannedRow } from '../rows/planned-rows';
import type { WritePlan } from './plan';

/** A call costs 20 ms, as much as 500 cells at 25,000 cells a second. */
const CELLS_OF_A_CALL = 500;

/** Where a table's rows go. */
export interface WriteTarget {
  sheet: SheetPort;
  /** Of all our columns, the fingerprint included. */
  places: readonly Place[];
  /** Index of the fingerprint in a row's cells, which is their last. */
  fingerprintCell: number;
  /** Indexes of the cells that change in a row that is otherwise the same. */
  changing: ReadonlySet<number>;
  /** Indexes of cells that stay as they are in rows that are there: WB did not send what belongs in them. */
  kept: ReadonlySet<number>;
  /** Indexes of the cells that hold texts. */
  texts: ReadonlySet<number>;
  /** Where rows that are there have been compared with what they are to hold. */
  differs?: Differs | undefined;
}

export interface WritableRow {
  row: number;
  cells: readonly Cell[];
}

/** Carries the plan out. All areas are absolute, so that doing it twice does no harm. */
export function writePlan(target: WriteTarget, plan: WritePlan): void {
  const standing = { ...target, places: target.places.filter(({ cell }) => !target.kept.has(cell)) };
  const touched = standing.places.filter(({ cell }) => target.changing.has(cell) || cell === target.fingerprintCell);
  const touches = byCost(plan.touches, touched, standing.places);
  const absentPlaces = target.places.filter(({ cell }) => plan.absentCells.has(cell) || cell === target.fingerprintCell);
  const empty = new Array<Cell>(target.fingerprintCell + 1).fill('');
  keepTexts(target, standing.places, plan.updates);
  keepTexts(target, touched, touches.narrow);
  keepTexts(target, standing.places, touches.whole);
  keepTexts(target, target.places, plan.appends);
  writeUpdates(standing, plan.updates);
  writeRows({ ...target, places: touched }, touches.narrow, touchingText);
  writeRows(standing, touches.whole, touchingText);
  writeRows({ ...target, places: absentPlaces }, plan.absent, () => WRITING);
  writeRows(target, plan.appends, () => SPARE);
  writeRows(target, plan.cleared.map(({ row }) => ({ row, cells: empty })), () => SPARE);
}

/** Where they were compared, each group of neighbours in the columns alone in which one of them differs. */
function writeUpdates(target: WriteTarget, updates: readonly WritableRow[]): void {
  const { places, differs } = target;
  if (differs === undefined) return writeRows(target, updates, () => WRITING);
  for (const { rows } of rowBlocks(updates, segmentsOf(places))) writeRows({ ...target, places: narrowed(places, rows, differs) }, rows, () => WRITING);
}

/**
 * Neighbours of which the changing columns alone are written, and those of which all of ours are, because the changing ones stand apart
 * and that takes fewer calls.
 */
function byCost(rows: readonly PlannedRow[], touched: readonly Place[], all: readonly Place[]): { narrow: PlannedRow[]; whole: PlannedRow[] } {
  const blocks = rowBlocks(rows, segmentsOf(all)).map((block) => ({ rows: block.rows, isNarrow: costInCells(touched, block.rows.length) <= costInCells(all, block.rows.length) }));
  return { narrow: blocks.flatMap((block) => (block.isNarrow ? block.rows : [])), whole: blocks.flatMap((block) => (block.isNarrow ? [] : block.rows)) };
}

function costInCells(places: readonly Place[], rows: number): number {
  return callsFor(places) * CELLS_OF_A_CALL + places.length * rows;
}

/** As `writeRows` makes them: one, or one for each segment and one before. */
function callsFor(places: readonly Place[]): number {
  const segments = segmentsOf(places).length;
  return segments > 1 ? segments + 1 : segments;
}

/**
 * Where columns of the user stand between ours, a row takes several writes, and the execution may die between any two.
 * So the fingerprint is first set to `meanwhile` and gets its value in the last write: until then the row is known
 * as not written, and the next run does it again, in the same place.
 */
export function writeRows<Row extends WritableRow>(target: Pick<WriteTarget, 'sheet' | 'places' | 'fingerprintCell'>, rows: readonly Row[], meanwhile: (row: Row) => Cell): void {
  const { sheet, places, fingerprintCell } = target;
  const segments = withLast(segmentsOf(places), fingerprintCell);
  const guards = segments.length > 1 ? segmentsOf(places.filter(({ cell }) => cell === fingerprintCell)) : [];
  for (const block of rowBlocks(rows, segments)) {
    for (const guard of guards) {
      writeBlock(sheet, block, guard, meanwhile);
    }
    for (const segment of segments) {
      writeBlock(sheet, block, segment, ({ cells }, cell) => cells[cell] as Cell);
    }
  }
}

function writeBlock<Row extends WritableRow>(
  sheet: SheetPort,
  { row, rows }: Block<Row>,
  { column, cells }: Segment,
  cellOf: (row: Row, cell: number) => Cell,
): void {
  const values = rows.map((written) => cells.map((cell) => cellOf(written, cell)));
  sheet.write({ row, column, rows: rows.length, columns: cells.length }, values);
}
