import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { measures, period, words as turnover } from '../stock-turnover/ru';
import type { stockTurnoverSizes } from '.';

export const words: WordsOf<typeof stockTurnoverSizes> = {
  title: 'Оборачиваемость по размерам',
  row: 'один размер товара на одном складе: остаток сегодня и продажи за последние 30 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    sizeName: columns.techSize,
    officeName: { header: 'Склад', note: 'Где лежит: на складах WB или на ваших. Все ваши склады WB показывает как один.' },
    availability: turnover.columns.availability,
    ...measures,
    price: { header: 'Цена', note: 'Цена с вашей скидкой, без скидки WB.' },
    name: columns.title,
    subjectName: columns.subject,
    brandName: columns.brand,
    ...period,
    currency: columns.currency,
    chrtID: columns.chrtId,
  },
  values: turnover.values,
};
