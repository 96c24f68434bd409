import { answerEach } from '../../../src/formulas/articles/asked';

it('lets an error of our own through, also in a range', () => {
  const broken = () => { throw new RangeError('ours'); };
  expect(() => answerEach({ kind: 'range', range: [['lamp']] }, broken)).toThrow('ours');
});
