import fs from 'node:fs';
import path from 'node:path';
import { inLanguage, sentenceOf } from '../../../local/host/words/in-language';
import { SENTENCES } from '../../../local/host/words/sentences';
import { makeWorld } from './world';

const HOST = path.resolve('local/host');

/** Texts that the host throws as Google's, with every part that is put in as `…`. */
function thrown(): string[] {
  const files = fs.readdirSync(HOST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => fs.readFileSync(path.join(HOST, name), 'utf8')).join('\n');
  const literals = [...source.matchAll(/new ScriptError\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*\)/g)].map(([, , text]) => text as string);
  return literals.map((text) => text.replace(/\\(.)/g, '$1').replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '…'));
}

it('has Russian words for everything that it throws as Google', () => {
  const texts = thrown();
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => text !== '…' && sentenceOf(text) === undefined)).toEqual([]);
});

it.each([
  ['en', 'Service invoked too many times for one day: urlfetch.', 'Service invoked too many times for one day: urlfetch.'],
  ['ru', 'Service invoked too many times for one day: urlfetch.', 'Служба была вызвана слишком много раз за день: urlfetch.'],
  ['ka', 'Service invoked too many times for one day: urlfetch.', 'ტესქიგე იოქპლედ უპპ ნაოშ უინეტ ვპს პოე დაშ: urlfetch.'],
  ['ru', 'Limit Exceeded: URLFetch URL Length.', 'Limit Exceeded: URLFetch URL Length.'],
  ['ka', 'Cannot call SpreadsheetApp.getUi() from this context.', 'გაოოპუ გამმ SpreadsheetApp.getUi() ვსპნ უთიტ გპოუეყუ.'],
  ['ru_RU', 'nothing that Google says', 'nothing that Google says'],
])('says in %s', (locale, text, expected) => {
  expect(inLanguage(text, locale)).toBe(expected);
});

it('leaves no word of English to decide by in a language that nobody knows', () => {
  for (const { en, isEverywhereEnglish } of SENTENCES) {
    const words = inLanguage(en.replace(/\{\}/g, '7'), 'xx').replace(/\S*[a-z]\S*[A-Z(]\S*|\S*[A-Z]{2,}[a-z]\S*/g, '');
    if (!isEverywhereEnglish) expect(words).not.toMatch(/[a-z]{2}/i);
  }
});

it('speaks the language of whoever runs the script', () => {
  const { host, document, error } = makeWorld();
  const failing = "SpreadsheetApp.getActiveSheet().getRange(0, 1);";
  expect(error(failing)).toBe('The coordinates of the range are outside the dimensions of the sheet.');
  for (const [locale, said] of [['ru', 'Координаты диапазона выходят за пределы листа.'], ['ka', /^[ა-ჿ .]+$/]] as const) {
    const user = host.createUser(`${locale}@example.com`, { locale });
    document.addEditor(user);
    expect(error(failing, { user })).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  }
});
