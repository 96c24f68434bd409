import { FORMULA_NAMES, formulaNamed, type FormulaName } from '../../src/formulas';
import type { Formula, ParameterId } from '../../src/formulas/formula';
import type { FormulaHelp } from '../../src/formulas/help';
import { type FormulaWords, taught } from '../../src/formulas/arguments/words';
import { fill } from '../../src/locales/fill';
import { formulas } from '../../src/locales/ru/formulas';
import { formulaHelp as help } from '../../src/locales/ru/formula-help';

const HEAD = `// Made by the build from src/formulas and src/locales (build/formulas): a change here is lost.
import { answerCell } from '../app/cells/formulas';
import { fromCell } from '../app/guards';
import type { Answer } from '../formulas/formula';
import { services } from './compose';
`;

const TYPES: Readonly<Record<ParameterId, string>> = {
  articles: 'number|string', period: 'string|Date', warehouse: 'string', group: 'string', measure: 'string', field: 'string', shop: 'string',
  dataset: 'string', columns: 'string', conditions: 'string', stamp: 'Date',
};

/** The global functions with the help that a cell shows: the text of src/gas/formula-functions.ts. */
export function formulaFunctions(): string {
  const names = FORMULA_NAMES;
  return [HEAD, ...names.map((name) => functionOf(name, formulaNamed(name)))].join('\n');
}

function functionOf(name: FormulaName, formula: Formula): string {
  const parameters = formula.parameters.map((parameter) => `${parameter}?: unknown`).join(', ');
  return `${docComment(name, formula)}
export function ${name}(${parameters}): Answer {
  return fromCell(services(), (all) => answerCell(all, '${name}', [${formula.parameters.join(', ')}]));
}
`;
}

/** As Sheets reads it: the description is one line, and every parameter looks required (Google, "JSDoc in Apps Script"). */
function docComment(name: FormulaName, formula: Formula): string {
  const { about, examples } = help.functions[name];
  const [first] = examples;
  const lines = [
    `${firstSentence(about)} ${help.separators} ${fill(help.example, { formula: first?.formula ?? '' })}`,
    ...formula.parameters.map((parameter) => `@param {${TYPES[parameter]}} ${parameter} ${inCell(name, parameter, formula)}`),
    '@customfunction',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** The rest is in the documents: every cell loads the script with all of this. */
function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('.') + 1);
}

function inCell(name: FormulaName, parameter: ParameterId, formula: Formula): string {
  const text = withWords(help.inCell[parameter], formula, formulas());
  return name === 'WB_TABLE' && parameter === 'dataset' ? text : `${help.optional} ${text}`;
}

/** What a person reads about one argument of one formula. */
export function parameterText(name: FormulaName, parameter: ParameterId, texts: FormulaHelp, vocabulary: FormulaWords): string {
  return withWords(texts.functions[name].parameters?.[parameter] ?? texts.parameters[parameter], formulaNamed(name), vocabulary);
}

function withWords(text: string, { groupings, measures }: Formula, vocabulary: FormulaWords): string {
  return text.replace('{groupings}', taught(groupings, vocabulary.groupings).join(', ')).replace('{measures}', taught(measures, vocabulary.measures).join(', '));
}
