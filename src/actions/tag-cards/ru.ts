import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { tagCards } from '.';

export const words: WordsOf<typeof tagCards> = {
  title: 'Ярлыки карточек',
  about: 'Какие ярлыки стоят на карточках.',
  row: 'одна карточка товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    newTags: { header: 'Ярлыки', note: 'Впишите все ярлыки карточки через запятую, до 8. Они заменят прежние. «-» убирает все. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
