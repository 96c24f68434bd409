import { localeFor } from '../support/locales';
import { ERROR_DETAILS } from '../../src/locales/error-details';
import { placeholdersOf } from '../../src/locales/fill';
import type { Locale } from '../../src/locales/locale';
import { en as panelEn } from '../../src/locales/panel/en';
import { ru as panelRu } from '../../src/locales/panel/ru';
import { datasets as enDatasets } from '../../src/locales/en/datasets';
import { dialogs as enDialogs } from '../../src/locales/en/dialogs';
import { datasets as ruDatasets } from '../../src/locales/ru/datasets';
import { dialogs as ruDialogs } from '../../src/locales/ru/dialogs';

const ru = localeFor('ru');
const en = localeFor('en');
const both: readonly [string, Locale][] = [['ru', ru], ['en', en]];

it.each([
  ['ru', 'ru'], ['ru_RU', 'ru'], ['', 'ru'], ['de', 'ru'], ['be', 'ru'],
  ['en', 'en'], ['en_GB', 'en'], ['EN-us', 'en'],
])('answers %s with %s', (language, expected) => {
  expect(localeFor(language).language).toBe(expected);
});

it('has the same texts in both languages, with the same placeholders', () => {
  expect(placeholdersByPath({ ...en, headers: {}, datasets: enDatasets })).toEqual(placeholdersByPath({ ...ru, headers: {}, datasets: ruDatasets }));
  expect(placeholdersByPath(enDialogs)).toEqual(placeholdersByPath(ruDialogs));
});

it.each([['ru', ruDialogs], ['en', enDialogs]])('keeps the texts of dialogs in %s trimmed, and short enough to be read', (_language, texts) => {
  const bad = [...textsByPath(texts)].filter(([, text]) => text === '' || text.trim() !== text || text.length > 250);
  expect(bad).toEqual([]);
});

it('has the same texts of the panel in both languages, short and with the same placeholders', () => {
  expect(placeholdersByPath(panelEn)).toEqual(placeholdersByPath(panelRu));
  const texts = [...textsByPath(panelRu), ...textsByPath(panelEn)];
  expect(texts.filter(([, text]) => text === '' || text.trim() !== text || text.length > 150)).toEqual([]);
});

describe.each(both)('%s', (_language, locale) => {
  it('leaves no text empty or untrimmed', () => {
    const bad = [...textsByPath(locale)].filter(([, text]) => text === '' || text.trim() !== text);
    expect(bad).toEqual([]);
  });

  it('keeps texts short enough to be read', () => {
    const long = [...textsByPath(locale)].filter(([path, text]) => text.length > (path.endsWith('.header') ? 100 : 250));
    expect(long).toEqual([]);
  });

  it('gives every sheet a title of its own', () => {
    const titles = [...Object.values(locale.datasets).map(({ title }) => title), locale.journal.title];
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /[[\]*?:/\\]/.test(title) || title.length > 31)).toEqual([]);
  });

  it('gives every column of the journal a header of its own', () => {
    const headers = Object.values(locale.journal.columns).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it.each(Object.keys(ERROR_DETAILS) as (keyof typeof ERROR_DETAILS)[])('%s says what happened and what to do, by details it has', (code) => {
    const { what, todo } = locale.errors()[code];
    const asked = placeholdersOf(what + todo);
    expect(ERROR_DETAILS[code]).toEqual(expect.arrayContaining(asked));
    expect([what, todo].filter((text) => !/[.\]]$/.test(text))).toEqual([]);
  });
});

function placeholdersByPath(locale: object): Record<string, string[]> {
  return Object.fromEntries([...textsByPath(locale)].filter(([path]) => path !== 'language').map(([path, text]) => [path, [...new Set(placeholdersOf(text))].sort()]));
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
