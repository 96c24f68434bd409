import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByBrand } from '.';

export const words: WordsOf<typeof salesByBrand> = {
  title: 'Sales by brand',
  about: 'What each brand brings: orders, sums and buyouts in 28 days.',
  row: 'one brand',
  columns: {
    brand: { header: 'Brand', note: 'Brand from the card.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this brand has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { brand: names },
};
