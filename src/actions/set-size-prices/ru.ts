import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setSizePrices } from '.';

export const words: WordsOf<typeof setSizePrices> = {
  title: 'Цены по размерам',
  about: 'Своя цена у каждого размера, где WB это разрешает. Карантина для таких цен у WB нет: смотрите внимательно.',
  row: 'один размер товара, у которого их несколько',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSizeName: { header: 'Размер', note: 'Размер из карточки.' },
    nmID: columns.nmId,
    price: { header: 'Цена', note: 'Цена размера до скидок, какой она была при обновлении листа «Цены».' },
    discount: { header: 'Скидка, %', note: 'Скидка товара: у размеров она общая, меняется на листе «Изменить цены».' },
    newPrice: { header: 'Новая цена', note: 'Впишите новую цену размера до скидок, целое число. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    sizeID: { header: 'ID размера', note: 'Номер размера внутри WB (chrtId). По нему листы связаны с карточками.' },
  },
};
