import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { measures } from '../funnel-days/ru';
import type { funnelShopDays } from '.';

export const words: WordsOf<typeof funnelShopDays> = {
  title: 'Воронка магазина по дням',
  row: 'один день всего магазина',
  columns: {
    date: { header: 'День', note: 'День по московскому времени. WB помнит неделю, строки на листе остаются и потом.' },
    ...measures,
    currency: columns.currency,
  },
};
