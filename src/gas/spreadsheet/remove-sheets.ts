import type { SheetListPort } from '../../ports/workbook';
import { ownSheet } from './own-sheets';
import { sheetCall } from './sheet-errors';
import { isMarked } from './sheet-marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes our sheets with these tags, and forgets them. The list lies where everybody who may edit can write: a sheet without a mark of
 * ours is never deleted. A file keeps one sheet that is seen, so it gets one where these are all.
 */
export function removeSheets(spreadsheet: Spreadsheet, list: SheetListPort, tags: readonly string[]): void {
  const doomed = tags.map((tag) => ownSheet(spreadsheet, list, tag)).filter((sheet): sheet is Sheet => sheet !== null && isMarked(sheet));
  const ids = doomed.map((sheet) => sheet.getSheetId());
  const others = spreadsheet.getSheets().filter((sheet) => !ids.includes(sheet.getSheetId()) && !sheet.isSheetHidden());
  if (doomed.length > 0 && others.length === 0) spreadsheet.insertSheet();
  for (const sheet of doomed) sheetCall(sheet, () => spreadsheet.deleteSheet(sheet));
  list.change(({ ids: listed, isSettled }) => {
    const left = Object.entries(listed).filter(([tag]) => !tags.includes(tag));
    return { ids: Object.fromEntries(left), isSettled: isSettled && left.length > 0 };
  });
}
