import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByCategory } from '.';

export const words: WordsOf<typeof salesByCategory> = {
  title: 'Sales by category',
  about: 'What each of WB’s categories brings: orders, sums and buyouts in 28 days. A category holds many subjects.',
  row: 'one category',
  columns: {
    category: { header: 'Category', note: 'WB’s upper category of the subject: the column “Category” of the sheets “Orders” and “Sales”, which is switched on with the report.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this category has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { category: names },
};
