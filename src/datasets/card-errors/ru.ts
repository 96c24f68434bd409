import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { cardErrors } from '.';

export const words: WordsOf<typeof cardErrors> = {
  title: 'Ошибки карточек',
  row: 'карточка, которую WB не создал или не изменил',
  columns: {
    vendorCode: columns.supplierArticle,
    subject: columns.subject,
    brand: columns.brand,
    errors: { header: 'Ошибки', note: 'Что WB не устроило, его словами. Пусто — ошибки больше нет.' },
    updatedAt: { header: 'Когда', note: 'Когда WB проверил карточку, время московское.' },
    batchUUID: { header: 'Номер загрузки', note: 'Номер загрузки внутри WB: карточки, отправленные вместе.' },
  },
};
