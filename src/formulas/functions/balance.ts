import { measured } from '../measured';
import { sumOf } from '../measure';

/** The seller's account at WB. */
export const balance = () => measured({
  dataset: 'balance',
  articles: [],
  measures: { balance: sumOf('current'), withdraw: sumOf('for_withdraw') },
  currency: 'currency',
});
