import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/ru';
import type { financeByBrand } from '.';

export const words: WordsOf<typeof financeByBrand> = {
  title: 'Финансы по брендам',
  about: 'Сколько принёс каждый бренд за месяц и сколько с него забрал WB.',
  row: 'один бренд за один месяц в одной валюте',
  columns: { month, brand: { header: 'Бренд', note: 'Бренд из карточки товара, а без неё с листа «Финансы».' }, ...lines },
  values: { brand: names },
};
