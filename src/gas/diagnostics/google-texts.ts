import { print } from './print';

const PING = 'https://common-api.wildberries.ru/ping';

/** Calls that Google refuses. Each is harmless: what it would change, it does not. */
const REFUSED: Readonly<Record<string, () => unknown>> = {
  outsideTheSheet: () => activeSheet().getRange(10_000_001, 1).getValue(),
  nameTaken: () => SpreadsheetApp.getActiveSpreadsheet().insertSheet(activeSheet().getName()),
  tooManyCells: () => activeSheet().insertRowsAfter(1, 100_000_000),
  hostNotListed: () => UrlFetchApp.fetch('https://example.com/'),
  hostUnknown: () => UrlFetchApp.fetch('https://no-such-host.wildberries.ru/'),
  longAddress: () => UrlFetchApp.fetch(`${PING}?x=${'x'.repeat(3_000)}`),
  largeProperty: () => PropertiesService.getUserProperties().setProperty('wb.check', 'x'.repeat(20_000)),
  unknownHandler: () => ScriptApp.newTrigger('noSuchFunction').timeBased().everyHours(1).create(),
  ownSyntax: () => JSON.parse('<') as unknown,
  ownType: () => (null as unknown as { none: { at: number } }).none.at,
};

export interface GoogleTexts {
  /** Of the account, as Google tells it. */
  language: string;
  texts: { call: string; name: string; text: string }[];
}

/** What Google says of each, as JSON for test/fixtures/google-texts. */
export function textsOfGoogle(): GoogleTexts {
  return { language: Session.getActiveUserLocale(), texts: Object.keys(REFUSED).map((call) => ({ call, ...refusalOf(REFUSED[call] as () => unknown) })) };
}

export function check01TextsOfGoogle(): void {
  print('for test/fixtures/google-texts', textsOfGoogle());
}

function refusalOf(work: () => unknown): { name: string; text: string } {
  try {
    work();
    return { name: '', text: '' };
  } catch (error) {
    const { name, message } = error as Error;
    return { name, text: message };
  }
}

function activeSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
}
