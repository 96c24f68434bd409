import type { Stamp } from '../ports/workbook';

/** Developer metadata with this key on a sheet; its value is the stamp and the id of the sheet it was made for. */
const STAMP_KEY = 'wb.stamp';

interface StoredStamp extends Stamp {
  sheetId: number;
}

/** All stamps in a call a sheet. Those on a copy of a sheet speak of the original and do not count. */
export function readStamps(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Stamp[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const stored = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === STAMP_KEY).map(parse);
    return stored.filter(({ sheetId }) => sheetId === sheet.getSheetId()).map(({ tag, shopId, value }) => ({ tag, shopId, value }));
  });
}

export function writeStamp(sheet: GoogleAppsScript.Spreadsheet.Sheet, stamp: Stamp): void {
  const stored: StoredStamp = { ...stamp, sheetId: sheet.getSheetId() };
  const text = JSON.stringify(stored);
  const previous = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === STAMP_KEY && parse(metadata).shopId === stamp.shopId);
  if (previous === undefined) sheet.addDeveloperMetadata(STAMP_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  else previous.setValue(text);
}

function parse(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): StoredStamp {
  return JSON.parse(metadata.getValue() ?? '') as StoredStamp;
}
