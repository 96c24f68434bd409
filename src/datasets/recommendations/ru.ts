import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { recommendations } from '.';

export const words: WordsOf<typeof recommendations> = {
  title: 'Рекомендации',
  row: 'товар и что вы советуете вместе с ним',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    recomCount: { header: 'Рекомендаций', note: 'Сколько ваших товаров показано в карточке этого.' },
    recomNms: { header: 'Что советуете', note: 'Артикулы WB этих товаров через пробел.' },
    updatedAt: { header: 'Изменены', note: 'Когда рекомендации меняли в последний раз, время московское.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    picsCount: { header: 'Фото, шт.', note: 'Сколько фото в карточке.' },
    imtId: { header: 'ID группы', note: 'У объединённых карточек он один: они показаны покупателю вместе.' },
  },
};
