import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/ru';
import type { financeBySubject } from '.';

export const words: WordsOf<typeof financeBySubject> = {
  title: 'Финансы по предметам',
  about: 'Сколько принёс каждый вид товара за месяц и сколько с него забрал WB.',
  row: 'один предмет за один месяц в одной валюте',
  columns: { month, subject: { header: 'Предмет', note: 'Вид товара из карточки, а без неё с листа «Финансы».' }, ...lines },
  values: { subject: names },
};
