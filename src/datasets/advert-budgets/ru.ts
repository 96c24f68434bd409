import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertBudgets } from '.';

export const words: WordsOf<typeof advertBudgets> = {
  title: 'Бюджеты кампаний',
  row: 'бюджет одной рекламной кампании',
  columns: {
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    total: { header: 'Осталось', note: 'Сколько денег осталось в бюджете кампании.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
