import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/en';
import type { financeBySubject } from '.';

export const words: WordsOf<typeof financeBySubject> = {
  title: 'Finance by subject',
  about: 'What each kind of product brought in a month and what WB took of it.',
  row: 'one subject in one month and one currency',
  columns: { month, subject: { header: 'Subject', note: 'Subject from the card, or without one from the sheet “Finance”.' }, ...lines },
  values: { subject: names },
};
