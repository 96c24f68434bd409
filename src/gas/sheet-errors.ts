import { TransientError, UserActionError } from '../wb/errors';
import { isGoogleBusy } from '../wb/unforeseen';

/** Google's words for a sheet that this user cannot write. */
const PROTECTED = /protected/i;
const FULL = /10000000 cells|limit of 10,?000,?000|number of cells in the workbook/i;

/** Runs a write and turns Google's exceptions into errors that say what to do; others pass through unchanged. */
export function sheetCall<T>(sheetName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const text = String(error);
    if (PROTECTED.test(text)) throw new UserActionError('SHEET_PROTECTED', { sheet: sheetName });
    if (FULL.test(text)) throw new UserActionError('SHEET_FULL', { sheet: sheetName });
    if (isGoogleBusy(text)) throw new TransientError('GOOGLE_SHEETS_BUSY', null);
    throw error;
  }
}
