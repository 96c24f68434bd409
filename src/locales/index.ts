import { carried } from './carried';
import type { FormulaWords } from '../formulas/words';
import type { ErrorTexts, Locale, MenuTexts, Notes, Texts } from './locale';

/** Words of formulas in every language: a file is shared by people who read different ones. */
export const formulaWords = (): readonly FormulaWords[] => [carried().ru.formulas, carried().english.formulas];

/**
 * Texts for the language of the user's Google account: English for those who read it, Russian for all others.
 * @param beside gives what lies beside the script, because every cell formula loads the script: `en` of en.ts, and the notes.
 */
export function localeFor(language: string, beside: TextsBeside): Locale {
  const texts = isEnglish(language) ? beside.english() : carried().ru;
  return { ...texts, notes: () => beside.notes(texts.language), errors: () => beside.errors(texts.language) };
}

export interface TextsBeside {
  english(): Texts;
  notes(language: Texts['language']): Notes;
  errors(language: Texts['language']): ErrorTexts;
}

/** The menu is made before the add-on may read anything, so its texts are always there. */
export function menuFor(language: string): MenuTexts {
  return (isEnglish(language) ? carried().english : carried().ru).menu;
}

function isEnglish(language: string): boolean {
  return /^en/i.test(language);
}
