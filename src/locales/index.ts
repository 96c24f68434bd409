import type { FormulaWords } from '../formulas/arguments/words';
import { formulas as enFormulas } from './en/formulas';
import { menu as enMenu } from './en/menu';
import type { Language, Locale, MenuTexts, ReadText, TextFiles } from './locale';
import { formulas as ruFormulas } from './ru/formulas';
import { menu as ruMenu } from './ru/menu';

const MENUS = { ru: ruMenu, en: enMenu };
const FORMULAS = { ru: ruFormulas, en: enFormulas };

/** Words of formulas in every language: a file is shared by people who read different ones. */
export const formulaWords = (): readonly FormulaWords[] => [ruFormulas(), enFormulas()];

/**
 * Texts for the language of the user's Google account: English for those who read it, Russian for all others.
 * @param read gives what lies beside the script
 */
export function localeFor(account: string, read: ReadText): Locale {
  const language = languageOf(account);
  const other = language === 'ru' ? 'en' : 'ru';
  const file = <Purpose extends keyof TextFiles>(purpose: Purpose) => once(() => read(purpose, language));
  return {
    language,
    menu: MENUS[language](),
    formulas: FORMULAS[language](),
    headers: file('headers'),
    notes: file('notes'),
    errors: file('errors'),
    texts: file('texts'),
    dialogs: file('dialogs'),
    exchange: file('exchange'),
    actions: file('actions'),
    others: [{ headers: once(() => read('headers', other)), formulas: FORMULAS[other]() }],
  };
}

export function menuFor(account: string): MenuTexts {
  return MENUS[languageOf(account)]();
}

function languageOf(account: string): Language {
  return /^en/i.test(account) ? 'en' : 'ru';
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
