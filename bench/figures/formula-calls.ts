import { type Figure, NO_ROWS } from '../support/figure';
import { formulaCalls } from '../support/formula-calls';

const told = (calls: Readonly<Record<string, number>>): string => Object.entries(calls).map(([name, count]) => `${name} ${count}`).join(', ');
const most = (calls: Readonly<Record<string, number>>): number => Math.max(...Object.values(calls));

/** A formula that is typed into a file whose cache is empty. */
export const firstFormula: Figure = {
  id: 'first-formula',
  what: 'service calls of a first formula, the most of four',
  goal: 15,
  measure: async () => {
    const { first } = await formulaCalls();
    return { value: most(first), note: told(first), growth: NO_ROWS };
  },
};

/** The same in another cell. */
export const cachedFormula: Figure = {
  id: 'cached-formula',
  what: 'the same once its result is kept',
  goal: 7,
  measure: async () => {
    const { cached } = await formulaCalls();
    return { value: most(cached), note: told(cached), growth: NO_ROWS };
  },
};
