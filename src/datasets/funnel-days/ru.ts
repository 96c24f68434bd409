import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { funnelDays } from '.';

export const measures = {
  openCount: { header: 'Переходы в карточку', note: 'Сколько раз открывали карточку товара.' },
  cartCount: { header: 'Положили в корзину', note: 'Сколько штук положили в корзину.' },
  addToCartConversion: { header: 'Конверсия в корзину, %', note: 'Какая доля открывших карточку положила товар в корзину. В ячейке доля: 18 % — это 0,18.' },
  orderCount: { header: 'Заказали, шт.', note: 'Сколько штук заказали.' },
  cartToOrderConversion: { header: 'Конверсия в заказ, %', note: 'Какая доля положивших в корзину заказала товар.' },
  orderSum: { header: 'Заказали на сумму', note: 'Сумма заказов с вашей скидкой, без скидки WB. WB округляет её до рубля.' },
  buyoutCount: { header: 'Выкупили, шт.', note: 'Сколько штук из этих заказов выкупили. WB записывает выкуп на день заказа, поэтому число растёт ещё несколько дней.' },
  buyoutSum: { header: 'Выкупили на сумму', note: 'Сумма выкупов, тоже по дню заказа.' },
  buyoutPercent: { header: 'Процент выкупа', note: 'Доля выкупленных заказов без тех, что ещё едут к покупателям.' },
  addToWishlistCount: { header: 'Добавили в отложенные', note: 'Сколько раз товар добавили в «Отложенные».' },
};

export const words: WordsOf<typeof funnelDays> = {
  title: 'Воронка по дням',
  row: 'один товар за один день',
  columns: {
    date: { header: 'День', note: 'День по московскому времени. WB помнит неделю, строки на листе остаются и потом.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    ...measures,
    brandName: columns.brand,
    subjectName: columns.subject,
    currency: columns.currency,
  },
};
