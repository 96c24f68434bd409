import { measured } from '../measuring/measured';
import { sumOf } from '../measuring/measure';

/** The seller's account at WB. */
export const balance = () => measured({
  dataset: 'balance',
  articles: [],
  measures: { balance: sumOf('current'), withdraw: sumOf('for_withdraw') },
  currency: 'currency',
});
