import type { JobMark } from '../../ports/workbook';

/** Developer metadata with this key on a sheet; its value is the mark and the id of the sheet it was made for. Files of the first version carry the key. */
const JOB_MARK_KEY = 'wb.stamp';

interface StoredMark extends JobMark {
  sheetId: number;
}

/** The marks on these sheets, in a call a sheet. Those on a copy of a sheet speak of the original and do not count. */
export function readJobMarks(sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[]): JobMark[] {
  return sheets.flatMap((sheet) => {
    const stored = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === JOB_MARK_KEY).flatMap(parse);
    return stored.filter(({ sheetId }) => sheetId === sheet.getSheetId()).map(({ tag, shopId, value }) => ({ tag, shopId, value }));
  });
}

export function writeJobMark(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: JobMark): void {
  const stored: StoredMark = { ...mark, sheetId: sheet.getSheetId() };
  const text = JSON.stringify(stored);
  const previous = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === JOB_MARK_KEY && parse(metadata).some(({ shopId }) => shopId === mark.shopId));
  if (previous === undefined) sheet.addDeveloperMetadata(JOB_MARK_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  else previous.setValue(text);
}

/** The mark; none where something else stands there: whoever may edit the file may write such metadata too. */
function parse(metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): StoredMark[] {
  try {
    const { tag, shopId, value, sheetId } = Object(JSON.parse(metadata.getValue() ?? '')) as Partial<StoredMark>;
    return typeof tag === 'string' && typeof shopId === 'string' && typeof value === 'string' && typeof sheetId === 'number' ? [{ tag, shopId, value, sheetId }] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
