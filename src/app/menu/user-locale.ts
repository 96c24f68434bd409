import { localeFor, type TextsBeside } from '../../locales';
import type { ErrorTexts, Locale, Notes, Texts } from '../../locales/locale';
import type { StorePort } from '../../ports/store';
import type { SessionPort } from '../../ports/execution';
import type { TextsPort } from '../../ports/person';

type Language = Locale['language'];

const LANGUAGE = 'language';

/** The texts in the language that the user has chosen, else in that of the account. */
export function userLocale(session: SessionPort, userStore: StorePort, texts: TextsPort): Locale {
  return localeFor(chosenLanguage(userStore) ?? session.language(), besideScript(texts));
}

/** The texts of formulas and of the menu: neither may look into a store. */
export function accountLocale(session: SessionPort, texts: TextsPort): Locale {
  return localeFor(session.language(), besideScript(texts));
}

export function chosenLanguage(userStore: StorePort): Language | null {
  const chosen = userStore.get(LANGUAGE);
  return chosen === 'ru' || chosen === 'en' ? chosen : null;
}

/** @param language null: that of the account */
export function chooseLanguage(userStore: StorePort, language: Language | null): void {
  if (language === 'ru' || language === 'en') userStore.set(LANGUAGE, language);
  else userStore.remove(LANGUAGE);
}

/** The English texts, which lie beside the script. */
export function englishFrom(texts: TextsPort): Texts {
  return JSON.parse(texts.read('texts-en')) as Texts;
}

function besideScript(texts: TextsPort): TextsBeside {
  const read = <T>(name: string): T => JSON.parse(texts.read(name)) as T;
  let notes: Notes | null = null;
  let errors: ErrorTexts | null = null;
  return {
    english: () => englishFrom(texts),
    notes: (language) => (notes = notes ?? read<Notes>(`notes-${language}`)),
    errors: (language) => (errors = errors ?? read<ErrorTexts>(`errors-${language}`)),
  };
}
