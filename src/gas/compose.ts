import { STAMP_NAME } from '../app/cells/formula-stamp';
import type { Release, Services } from '../app/services';
import { SHEET_ORDER } from '../app/menu/sheet-order';
import { accountLocale, userLocale } from '../app/menu/user-locale';
import { sheetList } from '../app/state/sheet-list';
import { systemClock } from './clock';
import { googleConsent } from './consent';
import { documentCache } from './document-cache';
import { documentLock, formulaLock } from './locks';
import { spreadsheetCharts } from './spreadsheet/charts';
import { spreadsheetFormulas } from './spreadsheet/formula-cells';
import { hourlyTrigger } from './hourly-trigger';
import { namedStamp } from './spreadsheet/named-stamp';
import { ownMail } from './mail';
import { spreadsheetHighlights } from './spreadsheet/highlights';
import { spreadsheetTextSheet } from './spreadsheet/text-sheet';
import { propertiesStore } from './properties-store';
import { uuidRandom } from './random';
import { appsScriptSession } from './session';
import { spreadsheetSharing } from './spreadsheet/sharing';
import { spreadsheetUi } from './spreadsheet-ui';
import { textFiles } from './text-files';
import { systemHttp } from './system-http';
import { urlFetchHttp } from './url-fetch-http';
import { spreadsheetClock } from './wall-clock';
import { activeWorkbook } from './spreadsheet/workbook';

/** Put in by the build, from package.json. */
declare const RELEASE: Release;

/**
 * The services of this execution. Nothing is touched before it is asked for: an add-on that is installed but not yet
 * enabled in a file may only build its menu (Google, "Editor add-on authorization").
 */
export function services(): Services {
  const clock = spreadsheetClock();
  const userStore = propertiesStore(() => PropertiesService.getUserProperties());
  const documentStore = propertiesStore(() => PropertiesService.getDocumentProperties());
  const list = sheetList({ documentStore, lock: documentLock });
  return lazily<Services>({
    cache: () => documentCache,
    charts: () => spreadsheetCharts(list),
    highlights: () => spreadsheetHighlights(list),
    clock: () => systemClock,
    consent: () => googleConsent,
    formulaCells: () => spreadsheetFormulas,
    http: () => urlFetchHttp,
    systemHttp: () => systemHttp,
    lock: () => documentLock,
    mail: () => ownMail,
    textSheet: () => spreadsheetTextSheet(list),
    formulaLock: () => formulaLock,
    random: () => uuidRandom,
    session: () => appsScriptSession,
    sharing: () => spreadsheetSharing(list),
    triggers: () => hourlyTrigger,
    ui: () => spreadsheetUi,
    texts: () => textFiles,
    sheetList: () => list,
    stamp: () => namedStamp(STAMP_NAME, clock, list),
    wallClock: () => clock,
    release: () => RELEASE,
    workbook: () => activeWorkbook(clock, list, SHEET_ORDER),
    documentStore: () => documentStore,
    userStore: () => userStore,
    locale: () => userLocale(appsScriptSession, userStore, textFiles),
    accountLocale: () => accountLocale(appsScriptSession, textFiles),
  });
}

function lazily<T extends object>(makers: { [Name in keyof T]: () => T[Name] }): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let value: T[keyof T] | undefined;
    Object.defineProperty(made, name, { enumerable: true, get: () => (value = value ?? makers[name]()) });
  }
  return made;
}
