import { EXCHANGE_IDS } from '../../src/exchange';
import { placeholdersOf } from '../../src/locales/fill';
import { en as panelEn } from '../../src/locales/panel/en';
import { ru as panelRu } from '../../src/locales/panel/ru';
import type { Language } from '../../src/locales/locale';
import { localeFor } from '../support/locales';

const both = [['ru', panelRu], ['en', panelEn]] as const;

/** Every text of the units with where it stands. */
function textsOf(language: Language): [string, string][] {
  const walk = (node: unknown, at: string): [string, string][] => (typeof node === 'string' ? [[at, node]] : Object.entries(Object(node) as object).flatMap(([name, inner]) => walk(inner, `${at}.${name}`)));
  return EXCHANGE_IDS.flatMap((id) => walk(localeFor(language).exchange()[id], id));
}

const quoted = (text: string, before: string): string[] => [...text.matchAll(new RegExp(`${before} [«“]([^»”]+)[»”]`, 'gi'))].map(([, name = '']) => name);

/** What the archive says of a file is found by the file's own name, in the language of both. */
const OF_FILE = /^accountant-archive\.texts\.file /;

it('has the same texts in both languages, with the same details', () => {
  const shape = (language: Language) => Object.fromEntries(textsOf(language).filter(([at]) => !OF_FILE.test(at)).map(([at, text]) => [at, [...new Set(placeholdersOf(text))].sort()]));
  expect(shape('en')).toEqual(shape('ru'));
});

describe.each(both)('%s', (language, panel) => {
  const locale = localeFor(language);
  const texts = textsOf(language);

  it('names no button of the panel that is not there', () => {
    const { check, download, talk: { send, connect } } = panel.exchange;
    const pressed = texts.flatMap(([, text]) => quoted(text, '(?:нажмите|press)'));
    // One is a button of 1С.
    expect(pressed.filter((name) => ![check, download, send, connect, 'Загрузить из файла'].includes(name))).toEqual([]);
    expect(pressed).toContain(send);
  });

  it('names no sheet that is not there', () => {
    const titles = Object.values(locale.headers()).map(({ title }) => title);
    const named = texts.flatMap(([at, text]) => quoted(text, '(?:лист(?:е|а|у|ы|ах)?|sheets?(?: of)?)').map((name) => ({ at, name })));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !titles.includes(name))).toEqual([]);
  });

  it('names no page of another unit that is not there', () => {
    const pages = EXCHANGE_IDS.map((id) => locale.exchange()[id].title);
    const named = texts.flatMap(([at, text]) => [...text.matchAll(/[«“]((?:МойСклад|Битрикс24|Класс365|1С:Фреш|MoySklad|Bitrix24|Class365|1C:Fresh): [^»”]+)[»”]/g)].map(([, name = '']) => ({ at, name })));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => !pages.includes(name))).toEqual([]);
  });
});
