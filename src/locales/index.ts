import { en } from './en';
import type { Locale } from './locale';
import { ru } from './ru';

/** Texts for the language of the user's Google account: English for those who read it, Russian for all others. */
export function localeFor(language: string): Locale {
  return /^en/i.test(language) ? en : ru;
}
