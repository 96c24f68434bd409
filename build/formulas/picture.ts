import { formulaNamed, type FormulaName } from '../../src/formulas';
import type { FormulaHelp, FunctionHelp } from '../../src/formulas/help';
import type { Locale } from '../../src/locales/locale';
import { answerOf, cellText } from './answers';
import { CELLS } from './example';
import { drawGrid, type Grid } from './grid';

type Example = FunctionHelp['examples'][number];

/** As many rows as fit without scrolling. */
const SHOWN_ROWS = 9;

export function pictureName(name: FormulaName, { language }: Locale): string {
  return `${name.toLowerCase()}.${language}.svg`;
}

/** The example that shows the most. */
export function picturedExample(name: FormulaName, locale: Locale, locales: readonly Locale[], { functions }: FormulaHelp): Example {
  const size = ({ formula }: Example): number => [answerOf(name, formula, locale, locales)].flat(2).length;
  const [first, ...others] = functions[name].examples;
  return others.reduce((best, example) => (size(example) > size(best) ? example : best), first as Example);
}

/** A spreadsheet with the example's formula and what it answers. */
export function pictureOf(name: FormulaName, locale: Locale, locales: readonly Locale[], help: FormulaHelp): string {
  const { formula, says } = picturedExample(name, locale, locales, help);
  const answer = answerOf(name, formula, locale, locales);
  const rows = (Array.isArray(answer) ? answer : [[answer]]).slice(0, SHOWN_ROWS);
  const asksRange = formula.includes('A2:A');
  return drawGrid({
    title: `${formula}: ${says}`,
    formula,
    ...(asksRange ? besideArticles(name, rows.map((row) => row.map(shownCell)), locale) : { cells: rows.map((row) => row.map(shownCell)), row: 1, column: 1 }),
    hasHeader: !asksRange && rows.length > 1,
  });
}

/** The answers of a range stand beside its articles, with a header over each. */
function besideArticles(name: FormulaName, answers: Grid['cells'], locale: Locale): Pick<Grid, 'cells' | 'row' | 'column'> {
  const [measure] = formulaNamed(name).measures;
  const header = measure === undefined ? '' : locale.formulas.measures[measure].header;
  const head = [locale.formulas.groupings.article.header, header].map((text) => ({ text, isNumber: false }));
  return {
    cells: [head, ...CELLS.map((cell, at) => [shownCell(cell), answers[at]?.[0] ?? { text: '', isNumber: false }])],
    row: 2,
    column: 2,
  };
}

function shownCell(value: Parameters<typeof cellText>[0]): Grid['cells'][number][number] {
  return { text: cellText(value), isNumber: typeof value === 'number' || value instanceof Date };
}
