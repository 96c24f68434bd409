import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { brands } from '.';

export const words: WordsOf<typeof brands> = {
  title: 'Бренды',
  row: 'ваш бренд, который продавался за последние 90 дней и есть в наличии',
  columns: {
    brand: columns.brand,
  },
};
