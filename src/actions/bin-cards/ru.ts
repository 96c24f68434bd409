import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { binCards } from '.';

export const words: WordsOf<typeof binCards> = {
  title: 'Убрать карточки',
  about: 'Убрать карточки в корзину или вернуть из неё. Через 30 дней WB удаляет их совсем.',
  row: 'одна карточка, в магазине или в корзине',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    place: { header: 'Сейчас', note: 'Где карточка, как было при обновлении листов.' },
    newPlace: { header: 'Что сделать', note: 'Впишите: в корзину или вернуть. Пусто — ничего.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
  values: {
    place: { shop: 'В магазине', bin: 'В корзине' },
    newPlace: { shop: 'вернуть', bin: 'в корзину' },
  },
};
