import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { regroupCards } from '.';

export const words: WordsOf<typeof regroupCards> = {
  title: 'Объединить карточки',
  about: 'Объединить карточки в одну группу или отделить от неё.',
  row: 'одна карточка товара',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    imtID: { header: 'Группа', note: 'Номер группы (imtID): у объединённых карточек он один.' },
    newGroup: { header: 'Новая группа', note: 'Впишите номер группы, к которой присоединить, или «-», чтобы отделить карточку. Предмет должен быть тот же. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
