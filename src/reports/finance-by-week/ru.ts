import type { WordsOf } from '../../tables/words';
import { lines } from '../finance-lines/ru';
import type { financeByWeek } from '.';

export const words: WordsOf<typeof financeByWeek> = {
  title: 'Финансы по неделям',
  about: 'Сколько продали и сколько из этого забрал WB за каждую неделю: комиссия, логистика, хранение, удержания.',
  row: 'одна неделя в одной валюте',
  columns: { week: { header: 'Неделя с', note: 'Понедельник недели. Строка попадает в неделю по дате операции с листа «Финансы».' }, ...lines },
};
