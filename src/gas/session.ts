import type { SessionPort } from '../ports/session';

export const appsScriptSession: SessionPort = {
  documentId: () => SpreadsheetApp.getActiveSpreadsheet().getId(),
  userEmail: () => Session.getEffectiveUser().getEmail(),
  language: () => Session.getActiveUserLocale(),
};
