import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setWholesale } from '.';

export const words: WordsOf<typeof setWholesale> = {
  title: 'Оптовые скидки',
  about: 'Скидки для фирм, которые берут много штук: до трёх ступеней по артикулу. Базовому токену WB этого не разрешает.',
  row: 'один товар и его ступени опта',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    discountedPrice: { header: 'Цена со скидкой', note: 'Цена после вашей скидки, до оптовой.' },
    pieces1: { header: 'От, шт. (1)', note: 'Первая ступень: от скольких штук скидка. Пусто — оставить как есть.' },
    discount1: { header: 'Опт, % (1)', note: 'Первая ступень: скидка, целое число процентов. 0 убирает эту ступень и все выше.' },
    pieces2: { header: 'От, шт. (2)', note: 'Вторая ступень: штук больше, чем в первой.' },
    discount2: { header: 'Опт, % (2)', note: 'Вторая ступень: скидка больше, чем в первой. 0 убирает эту ступень и все выше.' },
    pieces3: { header: 'От, шт. (3)', note: 'Третья ступень: штук больше, чем во второй.' },
    discount3: { header: 'Опт, % (3)', note: 'Третья ступень: скидка больше, чем во второй. 0 убирает её.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
  },
};
