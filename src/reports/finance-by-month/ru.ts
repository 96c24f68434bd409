import type { WordsOf } from '../../tables/words';
import { lines, month } from '../finance-lines/ru';
import type { financeByMonth } from '.';

export const words: WordsOf<typeof financeByMonth> = {
  title: 'Финансы по месяцам',
  about: 'Сколько продали и сколько из этого забрал WB за каждый месяц: комиссия, логистика, хранение, удержания.',
  row: 'один месяц в одной валюте',
  columns: { month, ...lines },
};
