import type { SheetListPort } from '../../ports/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our sheet with that tag, while it exists. */
export function ownSheet(spreadsheet: Spreadsheet, list: SheetListPort, tag: string): Sheet | null {
  const id = list.read().ids[tag];
  return id === undefined ? null : spreadsheet.getSheetById(id);
}

/** The tag of a sheet of ours; null for the user's. */
export function ownTag(list: SheetListPort, sheet: Sheet): string | null {
  const sheetId = sheet.getSheetId();
  return Object.entries(list.read().ids).find(([, id]) => id === sheetId)?.[0] ?? null;
}

/** From now on the sheet is ours. */
export function listSheet(list: SheetListPort, tag: string, sheet: Sheet): void {
  const sheetId = sheet.getSheetId();
  list.change((now) => ({ ...now, ids: { ...now.ids, [tag]: sheetId } }));
}
