import type { Cell } from '../../ports/workbook';
import { DefectError } from '../../wb/errors';
import type { Opened } from '../open-sheet';
import { formMark } from '../cells/row-form';
import { hashOf } from '../fingerprints/fingerprint';
import type { Planned, PlannedRow } from './planned-rows';
import { printText } from '../fingerprints/print';
import { readOurRows, type WantedRows } from './read-our-rows';
import { keyPart, SHOP, shopPart } from '../keys/row-key';
import type { RowIndex } from './index-rows';
import type { TableSpec } from '../table-spec';

/** A row may be an odd one, but not all of several. */
const SEVERAL = 2;

/**
 * Columns that WB has renamed or no longer sends: something stands in them in rows of the shop, or WB always sends them. What stands
 * there is worth more than nothing.
 * @throws DefectError FIELD_MISSING  sums rest on one of them
 */
export function unsentColumns(opened: Opened, index: RowIndex, shop: string, { rows, missing }: Planned): string[] {
  const { spec } = opened;
  const filled = filledColumns(opened, index, shop, { rows, missing });
  if (rows.length >= SEVERAL) requireAlways(spec, filled);
  return missing.filter((id) => filled.includes(id) || alwaysOf(spec, [id]).length > 0);
}

/** The rows with fingerprints of their own: as soon as WB sends the columns again, if only to say that there is nothing, they are written. */
export function withoutColumns(spec: TableSpec, rows: readonly PlannedRow[], unsent: readonly string[]): readonly PlannedRow[] {
  if (unsent.length === 0) return rows;
  const places = [0, ...unsent].map((_id, place) => place);
  return rows.map((row) => {
    const print = { lasting: row.lasting, changing: hashOf([row.changing, ...unsent], places) };
    return { ...row, ...print, cells: [...row.cells.slice(0, -1), printText(print, row.version) + formMark(spec)] };
  });
}

/** @throws DefectError FIELD_MISSING  WB always sends one of the columns */
export function requireAlways(spec: TableSpec, missing: readonly string[]): void {
  const always = alwaysOf(spec, missing);
  if (always.length > 0) throw new DefectError('FIELD_MISSING', { table: spec.tag, columns: always.join(', ') });
}

function alwaysOf({ columns }: TableSpec, ids: readonly string[]): string[] {
  return columns.filter(({ id, isAlways }) => isAlways === true && ids.includes(id)).map(({ id }) => id);
}

/**
 * A field that WB leaves out of some rows is missed only by rows that have had it: that none of a few others has it says nothing.
 * A shop without rows misses none, and its sheet is not read.
 */
function filledColumns(opened: Opened, index: RowIndex, shop: string, { rows, missing }: Pick<Planned, 'rows' | 'missing'>): string[] {
  const { layout, spec } = opened;
  const shown = missing.filter((id) => layout.has(id));
  if (shown.length === 0 || index.rows.ofShop(shopPart(shop)).length === 0) return [];
  const sometimes = spec.columns.filter(({ id, isSometimes }) => isSometimes === true && shown.includes(id)).map(({ id }) => id);
  return [
    ...filledIn(opened, index, shop, shown.filter((id) => !sometimes.includes(id))),
    ...filledIn(opened, comingAgain(index, rows), shop, sometimes),
  ];
}

/** A tick that is not set is nothing in a cell. */
function filledIn(opened: Opened, wanted: WantedRows, shop: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const rows = readOurRows(opened, wanted, [SHOP, ...ids]).filter(([label]) => keyPart(label as Cell) === shopPart(shop));
  return ids.filter((_id, at) => rows.some((cells) => cells[at + 1] !== '' && cells[at + 1] !== false));
}

/** Rows of the sheet that have come once more. */
function comingAgain({ rows, headerRow }: RowIndex, coming: readonly PlannedRow[]): WantedRows {
  const entries = coming.map(({ key }) => rows.find(key)).filter((entry) => entry !== -1);
  return { rows: { size: () => entries.length, rowAt: (at) => rows.rowAt(entries[at] as number) }, headerRow };
}
