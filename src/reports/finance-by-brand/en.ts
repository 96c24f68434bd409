import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/en';
import type { financeByBrand } from '.';

export const words: WordsOf<typeof financeByBrand> = {
  title: 'Finance by brand',
  about: 'What each brand brought in a month and what WB took of it.',
  row: 'one brand in one month and one currency',
  columns: { month, brand: { header: 'Brand', note: 'Brand from the card, or without one from the sheet “Finance”.' }, ...lines },
  values: { brand: names },
};
