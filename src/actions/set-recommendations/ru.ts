import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setRecommendations } from '.';

export const words: WordsOf<typeof setRecommendations> = {
  title: 'Изменить рекомендации',
  about: 'Какие ваши товары покупатель видит рядом с карточкой: до 20 артикулов WB по порядку.',
  row: 'одна карточка',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    recomNms: { header: 'Сейчас', note: 'Рекомендации, какими они были при обновлении листа «Рекомендации».' },
    newNms: { header: 'Что поставить', note: 'Впишите артикулы WB через пробел, не больше 20: они заменят прежние. Минус — убрать все. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
};
