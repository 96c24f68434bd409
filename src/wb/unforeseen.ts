import { DefectError, isWbError, TransientError, type WbError } from './errors';
import { shortText } from './redact';

/** Google's words for trouble of its own services, which passes. Any call of any service may answer so. */
const GOOGLE_BUSY = /Service (?:Spreadsheets|error)|timed out while accessing|Service unavailable|server error occurred/i;

/** A state is stored in 9 KB. */
const MAX_MESSAGE_LENGTH = 300;

export function isGoogleBusy(error: unknown): boolean {
  return GOOGLE_BUSY.test(String(error));
}

/** Any exception as one of our errors: what nobody foresaw becomes a defect, without a stack or a secret. */
export function asWbError(error: unknown): WbError {
  if (isWbError(error)) return error;
  if (isGoogleBusy(error)) return new TransientError('GOOGLE_SHEETS_BUSY', null);
  return new DefectError('UNEXPECTED', { message: shortText(String(error), MAX_MESSAGE_LENGTH) });
}
