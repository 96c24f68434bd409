import { UNFINISHED } from '../../app/state/sheet-list';
import type { MarkedSheet } from '../../ports/workbook';
import { metadataOfSheets } from './find-metadata';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata with this key says what a sheet is: its value is `tag@sheetId`, so that a copy of the sheet does not count. */
const SHEET_KEY = 'wb.sheet';
const BEFORE_ID = '@';

/** Says what the sheet is. */
export function markSheet(sheet: Sheet, tag: string): void {
  sheet.addDeveloperMetadata(SHEET_KEY, markOf(tag, sheet), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Gives a marked sheet another tag. */
export function remark(sheet: Sheet, tag: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === SHEET_KEY) metadata.setValue(markOf(tag, sheet));
}

/** The marked sheets of the file, left to right; those that are still being made are not among them. */
export function markedSheets(spreadsheet: Spreadsheet): (MarkedSheet & { sheet: Sheet })[] {
  const marks = metadataOfSheets(spreadsheet, SHEET_KEY).map(parse).filter(({ tag }) => !tag.startsWith(UNFINISHED));
  if (marks.length === 0) return [];
  return spreadsheet.getSheets().flatMap((sheet) => {
    const own = marks.find(({ sheetId }) => sheetId === sheet.getSheetId());
    return own === undefined ? [] : [{ ...own, name: sheet.getName(), sheet }];
  });
}

/**
 * The first sheet that is marked so; the sheet of that title is looked at before the others, which takes two calls and no finder.
 * @returns with the metadata of the sheet itself where they have been looked at
 */
export function findMarked(spreadsheet: Spreadsheet, tag: string, title?: string): { sheet: Sheet; metadata?: Metadata[] } | null {
  const titled = title === undefined ? null : spreadsheet.getSheetByName(title);
  const metadata = titled?.getDeveloperMetadata() ?? [];
  if (titled !== null && tagIn(metadata, titled) === tag) return { sheet: titled, metadata };
  return markedSheets(spreadsheet).find((marked) => marked.tag === tag) ?? null;
}

/** Whether a mark of ours was made for the sheet. */
export function isMarked(sheet: Sheet): boolean {
  return tagIn(sheet.getDeveloperMetadata(), sheet) !== null;
}

function tagIn(metadata: readonly Metadata[], sheet: Sheet): string | null {
  const marks = metadata.filter((one) => one.getKey() === SHEET_KEY).map(parse);
  return marks.find(({ sheetId }) => sheetId === sheet.getSheetId())?.tag ?? null;
}

function markOf(tag: string, sheet: Sheet): string {
  return tag + BEFORE_ID + String(sheet.getSheetId());
}

function parse(metadata: Metadata): { tag: string; sheetId: number } {
  const value = metadata.getValue() ?? '';
  const at = value.lastIndexOf(BEFORE_ID);
  return { tag: value.slice(0, at), sheetId: Number(value.slice(at + 1)) };
}
