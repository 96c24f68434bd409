import type { JobMark } from '../ports/workbook';

/** Developer metadata with this key on a sheet; its value is the mark and the id of the sheet it was made for. Files of the first version carry the key. */
const JOB_MARK_KEY = 'wb.stamp';

interface StoredMark extends JobMark {
  sheetId: number;
}

/** All marks in a call a sheet. Those on a copy of a sheet speak of the original and do not count. */
export function readJobMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): JobMark[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const stored = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === JOB_MARK_KEY).map(parse);
    return stored.filter(({ sheetId }) => sheetId === sheet.getSheetId()).map(({ tag, shopId, value }) => ({ tag, shopId, value }));
  });
}

export function writeJobMark(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: JobMark): void {
  const stored: StoredMark = { ...mark, sheetId: sheet.getSheetId() };
  const text = JSON.stringify(stored);
  const previous = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === JOB_MARK_KEY && parse(metadata).shopId === mark.shopId);
  if (previous === undefined) sheet.addDeveloperMetadata(JOB_MARK_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  else previous.setValue(text);
}

function parse(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): StoredMark {
  return JSON.parse(metadata.getValue() ?? '') as StoredMark;
}
