import { formulaNamed } from '../../src/formulas';
import { isQuestionId, QUESTION_IDS, questionOf } from '../../src/formulas/questions';

it.each(QUESTION_IDS)('%s is answered by a formula that takes what is asked for', (id) => {
  const { formula, period, group, measure, isOfArticle = false } = questionOf(id);
  const { parameters, groupings, measures } = formulaNamed(formula);
  expect(parameters.includes('period') || period === undefined).toBe(true);
  expect(group === undefined || groupings.includes(group)).toBe(true);
  expect(measure === undefined || measures.includes(measure)).toBe(true);
  expect(parameters.includes('articles') || !isOfArticle).toBe(true);
});

it('knows its own ids from others', () => {
  expect([...QUESTION_IDS, 'weather'].filter(isQuestionId)).toEqual(QUESTION_IDS);
});
