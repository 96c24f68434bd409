import type { WordsOf } from '../../tables/words';
import { lines } from '../finance-lines/en';
import type { financeByWeek } from '.';

export const words: WordsOf<typeof financeByWeek> = {
  title: 'Finance by week',
  about: 'What was sold each week and what WB took of it: commission, logistics, storage, deductions.',
  row: 'one week in one currency',
  columns: { week: { header: 'Week from', note: 'The Monday of the week. A row belongs to a week by its date on the sheet “Finance”.' }, ...lines },
};
