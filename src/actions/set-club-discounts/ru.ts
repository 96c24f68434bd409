import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { setClubDiscounts } from '.';

export const words: WordsOf<typeof setClubDiscounts> = {
  title: 'Скидки WB Клуба',
  about: 'Дополнительная скидка для покупателей с подпиской WB Клуб, по артикулам.',
  row: 'один товар: какая скидка клуба стоит и какую поставить',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    discountedPrice: { header: 'Цена со скидкой', note: 'Цена после вашей скидки, до скидки клуба.' },
    clubDiscount: { header: 'Скидка клуба, %', note: 'Какой она была при обновлении листа «Цены».' },
    clubDiscountedPrice: { header: 'Цена для клуба', note: 'Цена после вашей скидки и скидки клуба.' },
    newClubDiscount: { header: 'Новая скидка клуба, %', note: 'Впишите целое число процентов, 0 — убрать. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
  },
};
