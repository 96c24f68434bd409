import { formulaNamed } from '../../formulas';
import type { FormulaWords, PeriodId } from '../../formulas/arguments/words';
import { taught } from '../../formulas/arguments/words';
import type { Formula, ParameterId } from '../../formulas/formula';
import { type Question, QUESTION_IDS, questionOf } from '../../formulas/questions';
import { fill } from '../../locales/fill';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import type { FieldView, QuestionView } from './view';

/** Periods that are offered; others can be typed into the cell. */
const OFFERED: readonly (PeriodId | '7 days' | '28 days')[] = ['yesterday', 'today', '7 days', '28 days', 'week', 'lastWeek', 'month', 'lastMonth', 'quarter', 'year', 'always'];

/** What can be asked, with the words of the person's account: those the cell speaks. */
export function formulaQuestions(services: Pick<Services, 'accountLocale' | 'documentStore'>): QuestionView[] {
  const shops = connectedShops(services).map(({ label }) => label);
  const words = services.accountLocale.formulas;
  return QUESTION_IDS.map((id) => {
    const question = questionOf(id);
    const formula = formulaNamed(question.formula);
    return { id, fields: formula.parameters.flatMap((parameter) => fieldOf(parameter, { question, formula, words, shops })) };
  });
}

interface Known {
  question: Question;
  formula: Formula;
  words: FormulaWords;
  shops: readonly string[];
}

function fieldOf(id: ParameterId, { question, formula, words, shops }: Known): FieldView[] {
  switch (id) {
    case 'articles':
      return [{ id, usual: question.isOfArticle === true ? '' : first(words.everything), choices: [] }];
    case 'period':
      return [{ id, usual: question.period === undefined ? '' : periodWord(question.period, words), choices: OFFERED.map((period) => periodWord(period, words)) }];
    case 'group':
      return [{ id, usual: wordOf(question.group, words.groupings), choices: taught(formula.groupings, words.groupings) }];
    case 'measure':
      return [{ id, usual: wordOf(question.measure, words.measures), choices: taught(formula.measures, words.measures) }];
    case 'shop':
      return shops.length > 1 ? [{ id, usual: '', choices: shops }] : [];
    case 'warehouse':
      return [{ id, usual: '', choices: [] }];
    default:
      return [];
  }
}

function wordOf<Id extends string>(id: Id | undefined, words: Readonly<Record<Id, { words: string }>>): string {
  return id === undefined ? '' : first(words[id].words);
}

function periodWord(period: PeriodId | '7 days' | '28 days', { periods, manyDays }: FormulaWords): string {
  if (period === '7 days' || period === '28 days') return fill(manyDays, { days: period.split(' ')[0] ?? '' });
  return first(periods[period]);
}

function first(synonyms: string): string {
  return synonyms.split('|')[0] as string;
}
