import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertConfig } from '.';

export const words: WordsOf<typeof advertConfig> = {
  title: 'Правила рекламы',
  row: 'правила рекламного кабинета в одной валюте',
  columns: {
    cpmStep: { header: 'Шаг ставки за показы', note: 'На сколько меняется ставка за 1000 показов.' },
    cpcStep: { header: 'Шаг ставки за клик', note: 'На сколько меняется ставка за клик.' },
    minTopUp: { header: 'Пополнение не меньше', note: 'Наименьшая сумма пополнения бюджета кампании.' },
    currency: columns.currency,
  },
};
