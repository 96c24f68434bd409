import type { SessionPort } from '../ports/execution';
import { activeSpreadsheet } from './active-spreadsheet';

export const appsScriptSession: SessionPort = {
  documentId: () => activeSpreadsheet().getId(),
  isInteractive: () => hasEmail() && hasUi(),
  hasUser: hasEmail,
  account: email,
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

/** In a cell formula there is no user, so no address. */
function hasEmail(): boolean {
  return email() !== '';
}

function email(): string {
  return allowed(() => Session.getEffectiveUser().getEmail()) ?? '';
}

function hasUi(): boolean {
  return allowed(() => SpreadsheetApp.getUi()) !== null;
}
