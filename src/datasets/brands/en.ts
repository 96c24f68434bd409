import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { brands } from '.';

export const words: WordsOf<typeof brands> = {
  title: 'Brands',
  row: 'a brand of yours that was sold in the last 90 days and is in stock',
  columns: {
    brand: columns.brand,
  },
};
