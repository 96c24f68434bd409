import type { WordsOf } from '../../tables/words';
import { lines, month } from '../finance-lines/en';
import type { financeByMonth } from '.';

export const words: WordsOf<typeof financeByMonth> = {
  title: 'Finance by month',
  about: 'What was sold each month and what WB took of it: commission, logistics, storage, deductions.',
  row: 'one month in one currency',
  columns: { month, ...lines },
};
