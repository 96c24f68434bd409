import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { labelingPenalties } from '.';

export const words: WordsOf<typeof labelingPenalties> = {
  title: 'Штрафы за маркировку',
  row: 'один штраф за отсутствие маркировки',
  columns: {
    date: { header: 'Дата штрафа', note: 'Когда WB назначил штраф, время московское.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    amount: { header: 'Штраф', note: 'Сумма штрафа, ₽.' },
    sku: columns.barcode,
    incomeId: columns.incomeID,
    photoUrls: { header: 'Фото', note: 'Адреса фотографий товара без читаемой маркировки, через пробел.' },
    shkID: { header: 'ШК', note: 'Номер, которым WB обозначил вещь у себя.' },
  },
};
