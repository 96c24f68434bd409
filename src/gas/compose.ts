import type { Services } from '../app/services';
import { userLocale } from '../app/user-locale';
import { systemClock } from './clock';
import { documentLock } from './document-lock';
import { hourlyTrigger } from './hourly-trigger';
import { propertiesStore } from './properties-store';
import { uuidRandom } from './random';
import { appsScriptSession } from './session';
import { spreadsheetUi } from './spreadsheet-ui';
import { urlFetchHttp } from './url-fetch-http';
import { activeWorkbook } from './workbook';

/**
 * The services of this execution. Nothing is touched before it is asked for: an add-on that is installed but not yet
 * enabled in a file may only build its menu (Google, "Editor add-on authorization").
 */
export function services(): Services {
  return lazily<Services>({
    clock: () => systemClock,
    http: () => urlFetchHttp,
    lock: () => documentLock,
    random: () => uuidRandom,
    session: () => appsScriptSession,
    triggers: () => hourlyTrigger,
    ui: () => spreadsheetUi,
    workbook: () => activeWorkbook(),
    documentStore: () => propertiesStore(() => PropertiesService.getDocumentProperties()),
    userStore: () => propertiesStore(() => PropertiesService.getUserProperties()),
    locale: () => userLocale(appsScriptSession),
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
