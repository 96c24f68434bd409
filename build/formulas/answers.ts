import { formulaNamed, type FormulaName } from '../../src/formulas';
import type { Answer, Argument } from '../../src/formulas/formula';
import type { Locale } from '../../src/locales/locale';
import { showMsk } from '../../src/wb/time/moscow-time';
import { CELLS, exampleFile } from './example';

/** The example's formula calculated over the example's sheets. */
export function answerOf(name: FormulaName, text: string, locale: Locale, locales: readonly Locale[]): Answer {
  const args = (text.slice(name.length + 2, -1).match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((part) => argumentOf(part.trim()));
  return formulaNamed(name).answer(args, exampleFile(locale, locales));
}

/** Arguments of examples are texts, numbers and ranges of column A; nothing between two separators is left out. */
function argumentOf(text: string): Argument {
  if (text === '') return undefined;
  if (text.startsWith('"')) return text.slice(1, -1);
  return text.startsWith('A') ? CELLS.map((cell) => [cell]) : Number(text);
}

/** As a cell shows it in Russian settings. */
export function cellText(value: Exclude<Answer, readonly unknown[]>): string {
  if (value instanceof Date) return showMsk(value.getTime()).replace(/ 00:00$/, '');
  return typeof value === 'number' ? String(Math.round(value * 1000) / 1000).replace('.', ',') : String(value);
}
