const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** By how a script names them, from the "Authorization" of each service's reference (developers.google.com/apps-script/reference). */
const SCOPES: readonly [RegExp, string][] = [
  [/\bUrlFetchApp\s*\./, auth('script.external_request')],
  [/\.\s*getUi\s*\(/, auth('script.container.ui')],
  [/\bScriptApp\s*\.\s*(?:newTrigger|deleteTrigger|getUserTriggers|getProjectTriggers)\b/, auth('script.scriptapp')],
  [/\bSession\s*\.\s*get(?:Active|Effective)User\b/, auth('userinfo.email')],
  [/\bMailApp\s*\./, auth('script.send_mail')],
  [/\bGmailApp\s*\./, 'https://mail.google.com/'],
  [/\bDriveApp\s*\./, auth('drive')],
  [/\bDocumentApp\s*\./, auth('documents')],
  [/\bSlidesApp\s*\./, auth('presentations')],
  [/\bFormApp\s*\./, auth('forms')],
  [/\bCalendarApp\s*\./, 'https://www.google.com/calendar/feeds'],
];

/**
 * What Google asks for where the manifest names no permissions: it looks through the script, comments included; the mark
 * `@OnlyCurrentDoc` in a file's comment leaves it the one spreadsheet.
 * https://developers.google.com/apps-script/guides/services/authorization
 */
export function foundScopes(code: string): string[] {
  const others = SCOPES.filter(([named]) => named.test(code)).map(([, scope]) => scope);
  if (!/\bSpreadsheetApp\s*\./.test(code)) return others;
  return [auth(/^\s*\*\s*@OnlyCurrentDoc\b/m.test(code) ? 'spreadsheets.currentonly' : 'spreadsheets'), ...others];
}
