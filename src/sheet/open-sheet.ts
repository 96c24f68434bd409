import type { SheetPort, WorkbookPort } from '../ports/workbook';
import { findColumns } from './columns/find-columns';
import { layoutTextOf } from './columns/kept-layout';
import { type Layout, requireKey } from './columns/layout';
import { FINGERPRINT, FINGERPRINT_LOOK, sheetLook } from './columns/look';
import { requireRoomFor } from './writing/room';
import type { TableSpec } from './table-spec';

/** A sheet as it was when its columns were found. */
export interface Opened {
  sheet: SheetPort;
  spec: TableSpec;
  layout: Layout;
  /** Null where it is not among the first rows. */
  headerRow: number | null;
  /** Of the header; null where there is none that tells the columns apart. */
  print: string | null;
}

/**
 * Finds the sheet or makes it.
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL
 */
export function openSheet(workbook: WorkbookPort, spec: TableSpec): Opened {
  const sheet = workbook.find(spec.tag) ?? makeSheet(workbook, spec);
  return withFingerprint(workbook, sheet, spec);
}

function makeSheet(workbook: WorkbookPort, spec: TableSpec): SheetPort {
  const look = sheetLook(spec);
  const sheet = workbook.create(look);
  sheet.keepLayout(layoutTextOf(look));
  return sheet;
}

/**
 * Adds the column when the user deleted it; every row then counts as changed. It comes before the last of ours, not
 * behind: inside the area of the sheet's filter, so that sorting by the filter moves it along.
 */
export function withFingerprint(workbook: WorkbookPort, sheet: SheetPort, spec: TableSpec): Opened {
  const { print, layout, headerRow } = findColumns(sheet, spec);
  requireKey(layout, sheet, spec);
  if (layout.has(FINGERPRINT)) {
    return { sheet, spec, layout, headerRow, print };
  }
  requireRoomFor(workbook, sheet, { cells: sheet.maxRows() });
  sheet.insertColumns(Math.max(...layout.values()), [FINGERPRINT_LOOK], headerRow);
  return withFingerprint(workbook, sheet, spec);
}
