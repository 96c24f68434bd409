import { localeFor } from '../locales';
import type { Locale } from '../locales/locale';
import type { SessionPort } from '../ports/session';
import type { TextsPort } from '../ports/texts';

/** The texts in the language of the user at the keyboard. */
export function userLocale(session: SessionPort, texts: TextsPort): Locale {
  return localeFor(session.language(), () => englishFrom(texts));
}

/** The English texts, which lie beside the script. */
export function englishFrom(texts: TextsPort): Locale {
  return JSON.parse(texts.read('texts-en')) as Locale;
}
