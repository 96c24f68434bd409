import { menu as englishMenu } from './en/connect';
import { formulas as englishFormulas } from './en/formulas';
import type { ErrorTexts, Locale, MenuTexts, Notes, Texts } from './locale';
import { ru } from './ru';

/** Words of formulas in every language: a file is shared by people who read different ones. */
export const FORMULA_WORDS = [ru.formulas, englishFormulas] as const;

/**
 * Texts for the language of the user's Google account: English for those who read it, Russian for all others.
 * @param beside gives what lies beside the script, because every cell formula loads the script: `en` of en.ts, and the notes.
 */
export function localeFor(language: string, beside: TextsBeside): Locale {
  const texts = isEnglish(language) ? beside.english() : ru;
  return { ...texts, notes: () => beside.notes(texts.language), errors: () => beside.errors(texts.language) };
}

export interface TextsBeside {
  english(): Texts;
  notes(language: Texts['language']): Notes;
  errors(language: Texts['language']): ErrorTexts;
}

/** The menu is made before the add-on may read anything, so its texts are always there. */
export function menuFor(language: string): MenuTexts {
  return isEnglish(language) ? englishMenu : ru.menu;
}

function isEnglish(language: string): boolean {
  return /^en/i.test(language);
}
