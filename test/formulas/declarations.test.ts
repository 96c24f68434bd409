import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOf } from '../../build/formulas/answers';
import { generatedFiles } from '../../build/generated';
import { FORMULA_NAMES, formulaNamed, type FormulaName } from '../../src/formulas';
import type { Formula } from '../../src/formulas/formula';
import { measured } from '../../src/formulas/measuring/measured';
import { rowCount, sumOf } from '../../src/formulas/measuring/measure';
import { localeFor, readText } from '../support/locales';
import { formulaHelp as en } from '../../src/locales/en/formula-help';
import { formulaHelp as ru } from '../../src/locales/ru/formula-help';

const root = path.join(__dirname, '../..');
const formulas: readonly [FormulaName, Formula][] = FORMULA_NAMES.map((name) => [name, formulaNamed(name)]);

it('is offered to cells under its own name', () => {
  const source = readFileSync(path.join(root, 'src/gas/formula-functions.ts'), 'utf8');
  const offered = [...source.matchAll(/export function (WB_\w+)/g)].map(([, name]) => name);
  expect(offered).toEqual(FORMULA_NAMES);
});

it.each(Object.entries(generatedFiles(readText)))('%s is what the build writes from the declarations', (file, text) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});

it.each(formulas)('%s takes the stamp last and no parameter twice', (_name, { parameters }) => {
  expect(parameters[parameters.length - 1]).toBe('stamp');
  expect(new Set(parameters).size).toBe(parameters.length);
});

it.each(formulas)('%s has examples that call it', (name) => {
  for (const { examples } of [ru.functions[name], en.functions[name]]) {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.every(({ formula }) => formula.startsWith(`=${name}(`))).toBe(true);
  }
});

it.each([...ru.questions.map((one) => ({ ...one, language: 'ru' })), ...en.questions.map((one) => ({ ...one, language: 'en' }))])('the answer to «$question» has words that formulas know', ({ formula, language }) => {
  const calls = [...formula.matchAll(/(WB_\w+)\(([^)]*)\)/g)].map(([text, name]) => ({ name: name as FormulaName, text: `=${text}` }));
  const locales = [localeFor('ru'), localeFor('en')];
  for (const { name, text } of calls) expect(() => answerOf(name, text, localeFor(language), locales)).not.toThrow();
  expect(calls.length).toBeGreaterThan(0);
});

/** Type-checked and never run: each line would be a formula that cannot answer. */
export function wrongDeclarations(): void {
  const right = { dataset: 'sales', measures: { forPay: sumOf('forPay') }, articles: ['nmId', 'supplierArticle'] } as const;
  measured(right);
  // @ts-expect-error  no such dataset
  measured({ ...right, dataset: 'sale' });
  // @ts-expect-error  a column of another dataset
  measured({ ...right, measures: { pieces: sumOf('quantity') } });
  // @ts-expect-error  no such word
  measured({ ...right, measures: { apples: rowCount() } });
  // @ts-expect-error  the vendor code has another name here
  measured({ ...right, articles: ['vendorCode'] });
  // @ts-expect-error  a column that the sheet does not have
  measured({ ...right, day: 'rrDate' });
}
