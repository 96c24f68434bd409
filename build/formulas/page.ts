import { FORMULA_NAMES, formulaNamed, type FormulaName } from '../../src/formulas';
import type { Answer } from '../../src/formulas/formula';
import type { FormulaHelp } from '../../src/formulas/help';
import { periodOf } from '../../src/formulas/arguments/period';
import type { FormulaWords, PeriodId } from '../../src/formulas/arguments/words';
import type { Locale } from '../../src/locales/locale';
import { msOfSerial, showMsk } from '../../src/wb/time/moscow-time';
import { answerOf, cellText } from './answers';
import { CELLS, exampleFile, STAMP } from './example';
import { parameterText } from './functions';
import { pictureName, picturedExample } from './picture';

/** More rows of an example tell nothing new. */
const SHOWN_ROWS = 8;

/** docs/formulas.md in one language: questions first, then every formula with what it answers over the example's sheets. */
export function formulaPage(locale: Locale, locales: readonly Locale[], help: FormulaHelp): string {
  const { page } = help;
  const names = FORMULA_NAMES;
  return [
    `# ${page.title}`,
    `## ${page.questions}`,
    table([page.question, page.formula], help.questions.map(({ question, formula }) => [question, `\`${formula}\``])),
    `## ${page.rules}`,
    ...page.introduction,
    table([page.formula, page.meaning], names.map((name) => [`[${name}](#${name.toLowerCase()})`, help.functions[name].about])),
    `## ${page.periods}`,
    page.periodsIntroduction,
    table([page.word, page.meaning], periodRows(locale.formulas, locales, page)),
    `## ${page.example}`,
    page.exampleIntroduction
      .replace('{stamp}', showMsk(msOfSerial(STAMP)))
      .replace('{cells}', CELLS.map((cell) => (cell === '' ? '—' : `\`${cell}\``)).join(', ')),
    ...names.flatMap((name) => section(name, locale, locales, help)),
    `## ${page.errors}`,
    page.errorsIntroduction,
    Object.entries(locale.errors()).filter(([code]) => code.startsWith('FORMULA_')).map(([, { what, todo }]) => `- ${plain(what)} ${plain(todo)}`).join('\n'),
    page.closing.join('\n').replace('\n|', '\n\n|'),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}

function section(name: FormulaName, locale: Locale, locales: readonly Locale[], help: FormulaHelp): string[] {
  const formula = formulaNamed(name);
  const { about, examples } = help.functions[name];
  const { page } = help;
  const parameters = formula.parameters.map((parameter) => [help.names[parameter], parameterText(name, parameter, help, locale.formulas)]);
  const measures = formula.measures.map((id) => locale.formulas.measures[id]);
  return [
    `## ${name}`,
    about,
    `\`=${name}(${formula.parameters.map((parameter) => help.names[parameter]).join('; ')})\``,
    table([page.parameter, page.meaning], parameters),
    ...(formula.parameters.includes('measure')
      ? [page.numbersIntroduction, table([page.word, page.column], measures.map(({ header, words }) => [words.split('|').join(', '), header]))]
      : []),
    `![${picturedExample(name, locale, locales, help).says}](images/formulas/${pictureName(name, locale)})`,
    ...examples.flatMap(({ formula: text, says }) => [`\`${text}\` — ${says}:`, shown(answerOf(name, text, locale, locales))]),
  ];
}

function periodRows({ periods, units, months }: FormulaWords, locales: readonly Locale[], page: FormulaHelp['page']): string[][] {
  const spans = (Object.keys(periods) as PeriodId[]).map((id) => [periods[id].split('|').join(', '), spanOf(periods[id].split('|')[0] as string, locales)]);
  return [...spans, [monthWords(months), page.named], [`7 ${units.days.split('|')[2] ?? ''}, 2 ${units.weeks.split('|')[2] ?? ''}`, page.days]];
}

function monthWords(months: string): string {
  const [, , , , , , , , , october = ''] = months.split('|');
  return `${october}, ${october} 2026, 10.2026`;
}

/** The first and the last day that the word means on the day of the stamp, as WB_TABLE would take it. */
function spanOf(word: string, locales: readonly Locale[]): string {
  const file = exampleFile(locales[0] as Locale, locales);
  const { from, to } = periodOf(word, { words: file.words, today: () => Math.floor(STAMP), serialOf: file.serialOf });
  const day = (serial: number): string => (Number.isFinite(serial) ? showMsk(msOfSerial(serial)).slice(0, 10) : '…');
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

/** As the cells would show it, in a table of Markdown. */
function shown(answer: Answer): string {
  if (!Array.isArray(answer)) return `> ${cellText(answer)}`;
  const [head = [], ...rows] = answer.map((row) => row.map(cellText));
  // A range of answers has no headers: one column without any.
  if (head.length === 1) return table([' '], [head, ...rows]);
  const more = rows.length > SHOWN_ROWS ? [head.map(() => '…')] : [];
  return table(head, [...rows.slice(0, SHOWN_ROWS), ...more]);
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** An error's text without the details that only the occasion knows. */
function plain(template: string): string {
  return template.replace(/\[[^\]]*\]/g, '').replace(/\{\w+\}/g, '…');
}
