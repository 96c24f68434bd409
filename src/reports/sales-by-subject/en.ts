import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesBySubject } from '.';

export const words: WordsOf<typeof salesBySubject> = {
  title: 'Sales by subject',
  about: 'What each kind of goods brings: orders, sums and buyouts in 28 days.',
  row: 'one subject',
  columns: {
    subject: { header: 'Subject', note: 'Kind of goods in WB’s directory.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this subject has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { subject: names },
};
