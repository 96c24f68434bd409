import { localeFor } from '../locales';
import type { Locale } from '../locales/locale';
import type { SessionPort } from '../ports/session';

/** The texts in the language of the user at the keyboard. */
export function userLocale(session: SessionPort): Locale {
  return localeFor(session.language());
}
