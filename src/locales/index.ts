import { menu as englishMenu } from './en/connect';
import { formulas as englishFormulas } from './en/formulas';
import type { Locale, MenuTexts } from './locale';
import { ru } from './ru';

/** Words of formulas in every language: a file is shared by people who read different ones. */
export const FORMULA_WORDS = [ru.formulas, englishFormulas] as const;

/**
 * Texts for the language of the user's Google account: English for those who read it, Russian for all others.
 * @param loadEnglish gives `en` of en.ts; the script does not carry it, because every cell formula loads the script.
 */
export function localeFor(language: string, loadEnglish: () => Locale): Locale {
  return isEnglish(language) ? loadEnglish() : ru;
}

/** The menu is made before the add-on may read anything, so its texts are always there. */
export function menuFor(language: string): MenuTexts {
  return isEnglish(language) ? englishMenu : ru.menu;
}

function isEnglish(language: string): boolean {
  return /^en/i.test(language);
}
