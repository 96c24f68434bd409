import { TransientError, UserActionError } from '../wb/errors';
import { isGoogleBusy } from '../wb/unforeseen';

/** Google's words for a sheet that this user cannot write. */
const PROTECTED = /protected/i;
const FULL = /10000000 cells|limit of 10,?000,?000|number of cells in the workbook/i;

/** A sheet or a mark that was there a moment ago: the user has deleted it, and the next look finds another one or makes it. */
const GONE = /(?:Sheet \d+|metadata) not found/i;

/** An area that was in the sheet a moment ago: the user has deleted rows or columns since. */
const OUTSIDE = /outside the dimensions/i;

/** Runs a call and turns Google's exceptions into errors that say what to do; others pass through unchanged. */
export function sheetCall<T>(sheetName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const text = String(error);
    if (PROTECTED.test(text)) throw new UserActionError('SHEET_PROTECTED', { sheet: sheetName });
    if (FULL.test(text)) throw new UserActionError('SHEET_FULL', { sheet: sheetName });
    if (isGoogleBusy(text) || GONE.test(text) || OUTSIDE.test(text)) throw new TransientError('GOOGLE_SHEETS_BUSY', null);
    throw error;
  }
}
