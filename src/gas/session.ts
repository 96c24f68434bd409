import type { SessionPort } from '../ports/execution';
import { activeSpreadsheet } from './spreadsheet/active-spreadsheet';

/** The same for the whole execution, and asked for at every look into one's own store. */
let documentId: string | null = null;

export const appsScriptSession: SessionPort = {
  documentId: () => (documentId = documentId ?? activeSpreadsheet().getId()),
  // A formula is refused the windows. Its user is no sign: Google may tell the owner's address there.
  isInteractive: () => allowed(() => SpreadsheetApp.getUi()) !== null,
  account: () => allowed(() => Session.getEffectiveUser().getEmail()) ?? '',
  language: () => allowed(() => Session.getActiveUserLocale()) ?? 'ru',
};

/** Google's pages disagree on what a cell formula may ask of a session: a refusal counts as no answer. */
function allowed<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
