import type { Cell, SheetPort } from '../../ports/workbook';
import { cellWriter, unmarked } from '../cells/cell';
import { placesOf, type Layout } from '../columns/layout';
import { FINGERPRINT } from '../columns/look';
import { readColumns } from '../columns/read-columns';
import { readableIndexes, readableMaker } from '../cells/readable';
import { formMark, formOf, type Percents, turningMark } from '../cells/row-form';
import { TAKEN } from '../fingerprints/marks';
import { rowKinds } from '../rows/own-rows';
import { keyColumnIds, keyPart } from '../keys/row-key';
import type { TableSpec } from '../table-spec';
import { requireStanding } from './unmoved';
import { type WritableRow, writeRows } from './write-plan';

/** Few enough that a look at the clock comes every second or two. */
const ROWS_AT_ONCE = 5_000;

interface TurnedRow extends WritableRow {
  percents: Percents;
  print: string;
}

/**
 * Makes rows that the first version wrote readable, in their place: those that WB has forgotten too. The execution may end
 * between any two calls: what a row's percents were waits in its fingerprint until everything of the row is written, and
 * goes with the row where the user sorts it to.
 * @returns false when the time was up before the last row
 * @throws TransientError GOOGLE_SHEETS_BUSY  somebody is at work in the sheet
 */
export function turnRows(sheet: SheetPort, spec: TableSpec, layout: Layout, isTimeUp: () => boolean): boolean {
  const indexes = readableIndexes(spec).filter((index) => layout.has(idAt(spec, index)));
  if (indexes.length === 0) return true;
  const lastRow = sheet.lastRow();
  const fingerprintCell = spec.columns.length;
  const places = placesOf(layout, spec).filter(({ cell }) => indexes.includes(cell) || cell === fingerprintCell);
  for (let row = 1; row <= lastRow; row += ROWS_AT_ONCE) {
    if (isTimeUp()) return false;
    const rows = turnedRows(sheet, spec, { layout, indexes, firstRow: row, lastRow: Math.min(lastRow, row + ROWS_AT_ONCE - 1) });
    if (rows.length > 0) requireStanding(sheet, layout, rows.map((one) => ({ row: one.row, fingerprint: one.before })));
    writeRows({ sheet, places, fingerprintCell }, rows, ({ percents, print }) => turningMark(percents, print));
  }
  return true;
}

interface Stretch {
  layout: Layout;
  indexes: readonly number[];
  firstRow: number;
  lastRow: number;
}

/** Rows of ours that are not readable yet, as they are to be. */
function turnedRows(sheet: SheetPort, spec: TableSpec, { layout, indexes, firstRow, lastRow }: Stretch): (TurnedRow & { before: Cell })[] {
  const keyIds = keyColumnIds(spec);
  const ids = [FINGERPRINT, ...keyIds, ...indexes.map((index) => idAt(spec, index))];
  const read = readColumns(sheet, ids.map((id) => layout.get(id)), lastRow, firstRow);
  const turn = turner(spec, indexes);
  const kindOf = rowKinds(spec, null);
  return read.flatMap((cells, at) => {
    const before = cells[0] as Cell;
    const fingerprint = keyPart(before);
    const kind = kindOf(before, cells.slice(1, 1 + keyIds.length));
    const isTurned = kind === 'own' && formOf(fingerprint).isReadable;
    return (kind === 'own' || kind === 'bare') && !isTurned ? [{ row: firstRow + at, before, ...turn(cells.slice(1 + keyIds.length), fingerprint) }] : [];
  });
}

function turner(spec: TableSpec, indexes: readonly number[]): (found: readonly Cell[], fingerprint: string) => Omit<TurnedRow, 'row'> {
  const makeReadable = readableMaker(spec);
  const mark = formMark(spec);
  const writers = spec.columns.map(({ kind }) => cellWriter(kind));
  return (found, fingerprint) => {
    const { percents: kept, print } = formOf(fingerprint === '' ? TAKEN : fingerprint);
    const percents: Record<string, Cell> = {};
    const cells: Cell[] = spec.columns.map(() => '');
    indexes.forEach((index, at) => {
      const { id, kind } = spec.columns[index] as TableSpec['columns'][number];
      const cell = kept?.[id] ?? (found[at] as Cell);
      if (kind === 'percent') percents[id] = cell;
      cells[index] = (writers[index] as (value: unknown) => Cell)(unmarked(cell));
    });
    makeReadable(cells);
    return { percents, print, cells: [...cells, print + mark] };
  };
}

function idAt({ columns }: TableSpec, index: number): string {
  return (columns[index] as TableSpec['columns'][number]).id;
}
