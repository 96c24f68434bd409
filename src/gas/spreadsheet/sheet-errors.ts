import { UserActionError } from '../../wb/errors';
import { isGoogleTrouble } from '../../wb/answer/unforeseen';
import { refusingRule, type Written } from './refusing-rule';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of cells a file, a number in every language. */
const CELL_LIMIT = '10000000';

/** What was written last: Google may refuse it only when it stores it. */
let written: Written | null = null;

/**
 * Runs a change of a sheet. Google explains a refusal in the user's language, so what can be found out by asking is asked:
 * whether somebody has protected the sheet against this user, and whether a rule of theirs refuses what was to be written.
 * Other exceptions pass through unchanged.
 * @param where the sheet, or the name of one that is being made
 * @throws UserActionError SHEET_PROTECTED, SHEET_FULL, DATA_VALIDATION
 */
export function sheetCall<T>(where: Sheet | string, work: () => T, writing: Written | null = null): T {
  if (writing !== null) written = writing;
  try {
    return work();
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    if (String(error).includes(CELL_LIMIT)) throw new UserActionError('SHEET_FULL', { sheet: nameOf(where) });
    if (typeof where !== 'string' && isProtected(where)) throw new UserActionError('SHEET_PROTECTED', { sheet: nameOf(where) });
    throw (writing === null ? null : refusal(writing)) ?? error;
  }
}

/**
 * Has Google store what was written.
 * @throws UserActionError SHEET_PROTECTED, DATA_VALIDATION
 */
export function flushed(): void {
  const last = written;
  written = null;
  if (last === null) return SpreadsheetApp.flush();
  sheetCall(last.sheet, () => SpreadsheetApp.flush(), last);
}

function refusal(writing: Written): UserActionError | null {
  try {
    const { at, cell, rule, values } = refusingRule(writing) ?? { at: 0, cell: '', rule: 'other', values: '' };
    return at === 0 ? null : new UserActionError('DATA_VALIDATION', { sheet: writing.sheet.getName(), at, cell, rule, ...(values === '' ? {} : { values }) });
  } catch {
    // A sheet that is gone cannot be asked.
    return null;
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
