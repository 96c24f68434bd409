import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertSubjects } from '.';

export const words: WordsOf<typeof advertSubjects> = {
  title: 'Предметы для рекламы',
  row: 'один предмет, товары которого можно рекламировать',
  columns: {
    name: columns.subject,
    count: { header: 'Товаров', note: 'Сколько ваших товаров этого предмета можно рекламировать. 0 — больше нельзя.' },
    id: { header: 'Номер предмета', note: 'Номер, под которым предмет известен WB.' },
  },
};
