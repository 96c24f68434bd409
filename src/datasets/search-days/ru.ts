import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/ru';
import type { searchDays } from '.';

export const words: WordsOf<typeof searchDays> = {
  title: 'Поиск по дням',
  row: 'один день всего магазина в поиске',
  columns: {
    dt: { header: 'День', note: 'День по московскому времени.' },
    average: { header: 'Средняя позиция', note: 'На каком месте в поиске ваши товары стояли в среднем. Чем меньше, тем выше.' },
    median: { header: 'Медианная позиция', note: 'Половина товаров стояла выше этого места, половина — ниже.' },
    visibility: metrics.visibility,
    open: metrics.openCard,
  },
};
