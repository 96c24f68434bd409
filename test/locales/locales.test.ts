import { localeFor, readText, writtenWords } from '../support/locales';
import { ERROR_DETAILS } from '../../src/locales/error-details';
import { placeholdersOf } from '../../src/locales/fill';
import type { Language, Locale } from '../../src/locales/locale';
import { en as panelEn } from '../../src/locales/panel/en';
import { ru as panelRu } from '../../src/locales/panel/ru';

const ru = localeFor('ru');
const en = localeFor('en');
const both: readonly [Language, Locale][] = [['ru', ru], ['en', en]];

it.each([
  ['ru', 'ru'], ['ru_RU', 'ru'], ['', 'ru'], ['de', 'ru'], ['be', 'ru'],
  ['en', 'en'], ['en_GB', 'en'], ['EN-us', 'en'],
])('answers %s with %s', (language, expected) => {
  expect(localeFor(language).language).toBe(expected);
});

it('has the same texts in both languages, with the same placeholders', () => {
  expect(placeholdersByPath(everything('en'))).toEqual(placeholdersByPath(everything('ru')));
});

it('has the same texts of the panel in both languages, short and with the same placeholders', () => {
  expect(placeholdersByPath(panelEn)).toEqual(placeholdersByPath(panelRu));
  const texts = [...textsByPath(panelRu), ...textsByPath(panelEn)];
  expect(texts.filter(([, text]) => text === '' || text.trim() !== text || text.length > 150)).toEqual([]);
});

describe.each(both)('%s', (language, locale) => {
  it('leaves no text empty or untrimmed', () => {
    const bad = [...textsByPath(everything(language))].filter(([, text]) => text === '' || text.trim() !== text);
    expect(bad).toEqual([]);
  });

  it('keeps texts short enough to be read', () => {
    const long = [...textsByPath(everything(language))].filter(([path, text]) => text.length > (path.endsWith('.header') ? 100 : 250));
    expect(long).toEqual([]);
  });

  it('gives every sheet a title of its own', () => {
    const titles = Object.values(locale.headers()).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /[[\]*?:/\\]/.test(title) || title.length > 31)).toEqual([]);
  });

  it('gives every column of the journal a header of its own', () => {
    const headers = Object.values(locale.headers().journal.columns);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it.each(Object.keys(ERROR_DETAILS) as (keyof typeof ERROR_DETAILS)[])('%s says what happened and what to do, by details it has', (code) => {
    const { what, todo } = locale.errors()[code];
    const asked = placeholdersOf(what + todo);
    expect(ERROR_DETAILS[code]).toEqual(expect.arrayContaining(asked));
    expect([what, todo].filter((text) => !/[.\]]$/.test(text))).toEqual([]);
  });
});

/** All that is written in a language, but for the pages. */
function everything(language: Language): object {
  const { menu, formulas } = localeFor(language);
  const [texts, errors, dialogs] = (['texts', 'errors', 'dialogs'] as const).map((purpose) => readText(purpose, language));
  return { menu, formulas, texts, errors, dialogs, tables: writtenWords(language) };
}

function placeholdersByPath(locale: object): Record<string, string[]> {
  return Object.fromEntries([...textsByPath(locale)].map(([path, text]) => [path, [...new Set(placeholdersOf(text))].sort()]));
}

/** Every text of a locale by where it stands. */
function textsByPath(node: unknown, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  if (typeof node === 'string') return texts.set(path, node);
  for (const [name, child] of Object.entries(node as object)) {
    for (const [place, text] of textsByPath(child, path === '' ? name : `${path}.${name}`)) texts.set(place, text);
  }
  return texts;
}
