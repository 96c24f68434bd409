import { outcomeOf, timed } from './print';

/**
 * What a cell may do, for whoever looks at it.
 * @customfunction
 */
export function WB_CHECK(): (string | number)[][] {
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  const asked: Record<string, () => unknown> = {
    'a finder of marks': () => sheet().createDeveloperMetadataFinder().find().length,
    'marks of a sheet': () => sheet().getDeveloperMetadata().length,
    'marks of a column': () => sheet().getRange('A:A').getDeveloperMetadata().length,
    'a file beside the script': () => HtmlService.createTemplateFromFile('headers-ru').getRawContent().length,
    'document properties': () => isThere(PropertiesService.getDocumentProperties()),
    'document cache': () => isThere(CacheService.getDocumentCache()),
    'document lock': () => isThere(LockService.getDocumentLock()),
    'user lock': () => isThere(LockService.getUserLock()),
    'e-mail address': () => (Session.getEffectiveUser().getEmail() === '' ? 'empty' : 'told'),
    'windows': () => isThere(SpreadsheetApp.getUi()),
    'triggers': () => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length,
    'a property of the user': () => PropertiesService.getUserProperties().setProperty('wb.check', '1') && 'written',
    'ms of 60 finders': () => timed(() => { for (let times = 0; times < 60; times += 1) sheet().createDeveloperMetadataFinder().withKey('wb.column').find(); }),
  };
  return Object.keys(asked).map((what) => [what, outcomeOf(asked[what] as () => unknown)]);
}

/**
 * As many rows of ten numbers as are asked for.
 * @param {number} rows How many.
 * @customfunction
 */
export function WB_CHECK_ROWS(rows: number): number[][] {
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: 10 }, (_cell, column) => row + column));
}

function isThere(value: unknown): string {
  return value === null ? 'null' : 'there';
}
