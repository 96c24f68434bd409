import { metadataOfSheets } from './find-metadata';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata with this key marks a sheet of ours: its value is `tag@sheetId`, so that a copy of the sheet does not count. */
const SHEET_KEY = 'wb.sheet';
const BEFORE_ID = '@';

/** Which sheet a mark speaks of. */
export interface SheetMark {
  tag: string;
  sheetId: number;
}

/** Makes a sheet ours. */
export function markSheet(sheet: Sheet, tag: string): void {
  sheet.addDeveloperMetadata(SHEET_KEY, markOf(tag, sheet), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Gives a sheet of ours another tag. */
export function remark(sheet: Sheet, tag: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === SHEET_KEY) metadata.setValue(markOf(tag, sheet));
}

/** The marks of the file in one look; some may speak of sheets that are gone. */
export function markedSheets(spreadsheet: Spreadsheet): SheetMark[] {
  return metadataOfSheets(spreadsheet, SHEET_KEY).map(parse);
}

/** The sheet of ours with that tag. */
export function findSheet(spreadsheet: Spreadsheet, tag: string): Sheet | null {
  for (const mark of markedSheets(spreadsheet)) {
    const sheet = mark.tag === tag ? spreadsheet.getSheetById(mark.sheetId) : null;
    if (sheet !== null) return sheet;
  }
  return null;
}

/**
 * As `findSheet`, the sheet of that title first, which takes two calls and no finder.
 * @returns with the metadata of the sheet itself where they have been looked at
 */
export function findOwn(spreadsheet: Spreadsheet, tag: string, title?: string): { sheet: Sheet; metadata?: Metadata[] } | null {
  const titled = title === undefined ? null : spreadsheet.getSheetByName(title);
  const metadata = titled?.getDeveloperMetadata() ?? [];
  if (titled !== null && tagIn(metadata, titled) === tag) return { sheet: titled, metadata };
  const sheet = findSheet(spreadsheet, tag);
  return sheet === null ? null : { sheet };
}

/** Null for a sheet of the user's. */
export function ownTag(sheet: Sheet): string | null {
  return tagIn(sheet.getDeveloperMetadata(), sheet);
}

function tagIn(metadata: readonly Metadata[], sheet: Sheet): string | null {
  const marks = metadata.filter((one) => one.getKey() === SHEET_KEY).map(parse);
  return marks.find(({ sheetId }) => sheetId === sheet.getSheetId())?.tag ?? null;
}

function markOf(tag: string, sheet: Sheet): string {
  return tag + BEFORE_ID + String(sheet.getSheetId());
}

function parse(metadata: Metadata): SheetMark {
  const value = metadata.getValue() ?? '';
  const at = value.lastIndexOf(BEFORE_ID);
  return { tag: value.slice(0, at), sheetId: Number(value.slice(at + 1)) };
}
