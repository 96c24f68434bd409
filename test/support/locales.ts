import { localeFor as localeOf } from '../../src/locales';
import { en } from '../../src/locales/en';
import { datasets as english } from '../../src/locales/en/datasets';
import { errors as englishErrors } from '../../src/locales/en/errors';
import type { Locale, Notes } from '../../src/locales/locale';
import { datasets as russian } from '../../src/locales/ru/datasets';
import { errors as russianErrors } from '../../src/locales/ru/errors';

type Written = Readonly<Record<string, { columns: Readonly<Record<string, { note: string }>> }>>;

/** The texts of a language, without the files that the add-on reads some of them from. */
export function localeFor(language: string): Locale {
  return localeOf(language, { english: () => en, notes: (of) => notesOf(of === 'en' ? english : russian), errors: (of) => (of === 'en' ? englishErrors : russianErrors) });
}

function notesOf(datasets: Written): Notes {
  const notes = Object.entries(datasets).map(([id, { columns }]) => [id, Object.fromEntries(Object.entries(columns).map(([name, { note }]) => [name, note]))]);
  return Object.fromEntries(notes) as Notes;
}
