import { UserActionError } from '../../wb/errors';
import { isGoogleTrouble } from '../../wb/unforeseen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of cells a file, a number in every language. */
const CELL_LIMIT = '10000000';

/**
 * Runs a change of a sheet. Google explains a refusal in the user's language, so what can be found out by asking is asked:
 * whether somebody has protected the sheet against this user. Other exceptions pass through unchanged.
 * @param where the sheet, or the name of one that is being made
 * @throws UserActionError SHEET_PROTECTED, SHEET_FULL
 */
export function sheetCall<T>(where: Sheet | string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    if (String(error).includes(CELL_LIMIT)) throw new UserActionError('SHEET_FULL', { sheet: nameOf(where) });
    if (typeof where !== 'string' && isProtected(where)) throw new UserActionError('SHEET_PROTECTED', { sheet: nameOf(where) });
    throw error;
  }
}

function nameOf(where: Sheet | string): string {
  return typeof where === 'string' ? where : where.getName();
}

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  try {
    return [SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()));
  } catch {
    // A sheet that is gone cannot be asked.
    return false;
  }
}
