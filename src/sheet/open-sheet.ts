import type { Header, SheetPort, WorkbookPort } from '../ports/workbook';
import { headerPrint } from './columns/header-print';
import { layoutFrom, layoutText, layoutTextOf } from './columns/kept-layout';
import { type Layout, markedLayout, requireKey } from './columns/layout';
import { FINGERPRINT, FINGERPRINT_LOOK, sheetLook } from './columns/look';
import { requireRoomFor } from './writing/room';
import type { TableSpec } from './table-spec';

/** A sheet as it was when its columns were found. */
export interface Opened {
  sheet: SheetPort;
  spec: TableSpec;
  layout: Layout;
  /** Of the header that was read before they were looked for. */
  print: string | null;
}

/**
 * Finds the sheet or makes it.
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL
 */
export function openSheet(workbook: WorkbookPort, spec: TableSpec): Opened {
  const sheet = workbook.find(spec.tag, spec.title()) ?? makeSheet(workbook, spec);
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
  const header = sheet.header();
  const layout = layoutFrom(sheet.keptLayout(), header) ?? lookForColumns(sheet, header);
  requireKey(layout, sheet, spec);
  if (layout.has(FINGERPRINT)) {
    return { sheet, spec, layout, print: headerPrint(header, layout) };
  }
  requireRoomFor(workbook, sheet, { cells: sheet.maxRows() });
  sheet.insertColumns(Math.max(...layout.values()), [FINGERPRINT_LOOK]);
  return withFingerprint(workbook, sheet, spec);
}

/** Keeps what it finds for the next who looks, unless somebody has moved the columns meanwhile. */
function lookForColumns(sheet: SheetPort, before: Header): Layout {
  const layout = markedLayout(sheet);
  const text = layoutText(sheet.header(), layout);
  if (text === layoutText(before, layout) && text !== sheet.keptLayout()) sheet.keepLayout(text);
  return layout;
}
