import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { balance } from '.';

export const words: WordsOf<typeof balance> = {
  title: 'Баланс',
  row: 'деньги на балансе в одной валюте',
  columns: {
    current: { header: 'На балансе', note: 'Сколько денег было на счёте продавца в WB при последнем обновлении.' },
    for_withdraw: { header: 'Можно вывести', note: 'Сколько из них можно было вывести тогда же.' },
    currency: columns.currency,
  },
};
