import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setPrices } from '.';

export const words: WordsOf<typeof setPrices> = {
  title: 'Изменить цены',
  about: 'Новые цены и скидки по артикулам: впишите их на лист, проверьте и отправьте на WB.',
  row: 'один товар: что стоит на WB и что вы хотите поставить',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    price: { header: 'Цена', note: 'Цена до скидок, какой она была при обновлении листа «Цены».' },
    discount: { header: 'Скидка, %', note: 'Ваша скидка, какой она была при обновлении листа «Цены».' },
    discountedPrice: { header: 'Цена со скидкой', note: 'Цена после вашей скидки. Скидку WB (СПП) она не учитывает.' },
    newPrice: { header: 'Новая цена', note: 'Впишите новую цену до скидок, целое число. Пусто — оставить как есть. На WB ничего не уйдёт, пока вы не подтвердите.' },
    newDiscount: { header: 'Новая скидка, %', note: 'Впишите новую скидку, целое число процентов. Пусто — оставить как есть.' },
    floor: { header: 'Не ниже', note: 'Впишите цену со скидкой, ниже которой товар продавать нельзя. Строка ниже неё не уйдёт.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
  },
};
