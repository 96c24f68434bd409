import type { Cell, SheetPort, WorkbookPort } from '../ports/workbook';
import { placedColumns, type Placed } from './columns/layout';
import { FINGERPRINT } from './columns/look';
import { readColumns } from './columns/read-columns';
import { ownShops } from './columns/sheet-memory';
import { meantCells } from './cells/meant-cells';
import { formOf, READABLE_ROW } from './cells/row-form';
import { TAKEN } from './fingerprints/marks';
import { areBareOwn, rowKinds } from './rows/own-rows';
import { keyColumnIds, keyPart, rowKey } from './keys/row-key';
import { type Days, type Stretch, stretches } from './rows/rows-of-days';
import type { TableSpec } from './table-spec';
import { isGoogleTrouble } from '../wb/answer/unforeseen';

/** A sheet of ours for those who may not write: in a cell's formula the whole file is read-only. */
export interface Reader {
  readonly spec: TableSpec;
  /** False when the user deleted the column, or there is no such sheet. */
  has(columnId: string): boolean;
  /**
   * Our rows top to bottom, columns in the order asked; '' in a column that is not there, no rows without a sheet. Percents
   * are shares, and words are WB's codes again, whatever language they are in.
   * @param days rows of other days may be left out, where that is less to read
   */
  read(columnIds: readonly string[], days?: Days): Cell[][];
}

/**
 * @param absent what is read where there is no such sheet
 * @throws UserActionError KEY_COLUMN_DELETED
 */
export function openReader(workbook: WorkbookPort, spec: TableSpec, absent: () => Reader = () => noRows(spec)): Reader {
  const sheet = workbook.findToRead(spec.tag, titleOf(spec));
  if (sheet === null) {
    return absent();
  }
  const placed = placedColumns(sheet, spec);
  const stretchOf = stretches(sheet, placed);
  return { spec, has: (id) => placed.layout.has(id), read: (columnIds, days) => readOurs({ sheet, placed, spec }, columnIds, stretchOf(days)) };
}

/** Rows of the sheet with anything in them, the header and the user's included; 0 where there is no such sheet. */
export function rowsOnSheet(workbook: WorkbookPort, spec: TableSpec): number {
  return workbook.findToRead(spec.tag, titleOf(spec))?.lastRow() ?? 0;
}

/** The name only finds the sheet sooner: where Google does not let a formula read our words, its mark finds it. */
function titleOf(spec: TableSpec): string | undefined {
  try {
    return spec.title();
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    return undefined;
  }
}

interface Found {
  sheet: SheetPort;
  placed: Placed;
  spec: TableSpec;
}

function noRows(spec: TableSpec): Reader {
  return { spec, has: () => false, read: () => [] };
}

/** Rows that no sheet holds, with all columns of the spec in its order; they are made when they are read first. */
export function readerOver(spec: TableSpec, makeRows: () => readonly (readonly Cell[])[]): Reader {
  const ids = spec.columns.map(({ id }) => id);
  let made: readonly (readonly Cell[])[] | null = null;
  return {
    spec,
    has: (columnId) => ids.includes(columnId),
    read: (columnIds) => {
      made = made ?? makeRows();
      const places = columnIds.map((id) => ids.indexOf(id));
      const meant = meantCells(spec, columnIds);
      const rows = made.map((row) => places.map((place) => row[place] ?? ''));
      for (const row of rows) meant(row, READABLE_ROW);
      return rows;
    },
  };
}

/**
 * Keys and asked columns in one pass: every call costs a formula about as much as its whole work, and a file may hold
 * a hundred formulas. The user's own rows and copies of ours are left out: sums over them would be too high.
 */
function readOurs({ sheet, placed, spec }: Found, columnIds: readonly string[], { first, last }: Stretch): Cell[][] {
  const keyIds = keyColumnIds(spec);
  const ids = [...new Set([FINGERPRINT, ...keyIds, ...columnIds])];
  const places = columnIds.map((id) => ids.indexOf(id));
  const all = readColumns(sheet, ids.map((id) => placed.layout.get(id)), last, first);
  const rows = onlyOurs(all, rowKinds(spec, ownShops(sheet, spec)), keyIds.length);
  const meant = meantCells(spec, ids);
  for (const row of rows) meant(row, formOf(keyPart(row[0] as Cell)));
  return rows.map((cells) => places.map((place) => cells[place] as Cell));
}

/** @param rows begin with the fingerprint and the cells of the key */
function onlyOurs(rows: readonly Cell[][], kindOf: ReturnType<typeof rowKinds>, keyCells: number): Cell[][] {
  const keyOf = (row: readonly Cell[]): Cell[] => row.slice(1, 1 + keyCells);
  const kinds = rows.map((row) => kindOf(row[0] as Cell, keyOf(row)));
  const own = rows.filter((_row, at) => kinds[at] === 'own');
  const isOurs = areBareOwn({ own: own.length, taken: own.filter(([fingerprint]) => fingerprint === TAKEN).length });
  const ours = isOurs ? rows.filter((_row, at) => kinds[at] === 'own' || kinds[at] === 'bare') : own;
  const seen = new Set<string>();
  return ours.filter((row) => {
    const key = rowKey(keyOf(row)) as string;
    return !seen.has(key) && seen.add(key);
  });
}
