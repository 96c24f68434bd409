import { localeFor as localeOf } from '../../src/locales';
import { en } from '../../src/locales/en';
import type { Locale } from '../../src/locales/locale';

/** The texts of a language, the English ones without the file that the add-on reads them from. */
export function localeFor(language: string): Locale {
  return localeOf(language, () => en);
}
