import { localeFor } from '../../locales';
import type { Headers, Language, Locale, ReadText } from '../../locales/locale';
import type { SessionPort } from '../../ports/execution';
import type { TextsPort } from '../../ports/person';
import type { StorePort } from '../../ports/store';
import { userKey } from '../state/key';
import { forgetState, keepState, stateOf } from '../state/keeper';

export const LANGUAGE = userKey<Language | null>({
  name: 'language', version: 1, usual: null,
  read: (stored) => (stored === 'ru' || stored === 'en' ? stored : null),
});

/** The texts in the language that the user has chosen, else in that of the account. */
export function userLocale(session: SessionPort, userStore: StorePort, texts: TextsPort): Locale {
  return localeFor(chosenLanguage(userStore) ?? session.language(), besideScript(texts));
}

/** The texts of formulas and of the menu: neither may look into a store. */
export function accountLocale(session: SessionPort, texts: TextsPort): Locale {
  return localeFor(session.language(), besideScript(texts));
}

export function chosenLanguage(userStore: StorePort): Language | null {
  return stateOf({ userStore }, LANGUAGE);
}

/** @param language null: that of the account */
export function chooseLanguage(userStore: StorePort, language: Language | null): void {
  if (language === 'ru' || language === 'en') keepState({ userStore }, LANGUAGE, language);
  else forgetState({ userStore }, LANGUAGE);
}

/** What the sheets are called where the file was made in our other language. */
export function otherHeaders({ language }: Locale, texts: TextsPort): Headers {
  return besideScript(texts)('headers', language === 'ru' ? 'en' : 'ru');
}

function besideScript(texts: TextsPort): ReadText {
  return (purpose, language) => JSON.parse(texts.read(`${purpose}-${language}`));
}
