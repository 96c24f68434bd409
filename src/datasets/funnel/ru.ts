import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { measures } from '../funnel-days/ru';
import type { funnel } from '.';

export const words: WordsOf<typeof funnel> = {
  title: 'Воронка продаж',
  row: 'один товар за последние 30 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    openCount: measures.openCount,
    cartCount: measures.cartCount,
    addToCartPercent: measures.addToCartConversion,
    orderCount: measures.orderCount,
    cartToOrderPercent: measures.cartToOrderConversion,
    orderSum: measures.orderSum,
    buyoutCount: measures.buyoutCount,
    buyoutSum: measures.buyoutSum,
    buyoutPercent: measures.buyoutPercent,
    orderSumDynamic: { header: 'Сумма заказов: динамика, %', note: 'Насколько сумма заказов больше или меньше, чем за 30 дней до этого.' },
    openCountDynamic: { header: 'Переходы: динамика, %', note: 'Насколько переходов больше или меньше, чем за 30 дней до этого.' },
    orderCountDynamic: { header: 'Заказы: динамика, %', note: 'Насколько заказанных штук больше или меньше, чем за 30 дней до этого.' },
    cancelCount: { header: 'Отменили и вернули, шт.', note: 'Сколько штук из этих заказов отменили или вернули.' },
    cancelSum: { header: 'Отменили и вернули на сумму', note: 'Сумма отмен и возвратов по дню заказа.' },
    avgPrice: { header: 'Средняя цена', note: 'Средняя цена заказанной штуки с вашей скидкой, без скидки WB.' },
    shareOrderPercent: { header: 'Доля в выручке, %', note: 'Какую долю суммы заказов магазина даёт товар.' },
    addToWishlist: measures.addToWishlistCount,
    stocksWb: { header: 'Остаток WB, шт.', note: 'Сколько штук сегодня на складах WB.' },
    stocksMp: { header: 'Остаток у вас, шт.', note: 'Сколько штук сегодня на ваших складах.' },
    productRating: { header: 'Оценка карточки', note: 'Как WB оценивает заполнение карточки, до 10.' },
    feedbackRating: { header: 'Оценка покупателей', note: 'Средняя оценка в отзывах, до 5.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    start: { header: 'С', note: 'Первый день, за который посчитана строка.' },
    end: { header: 'По', note: 'Последний день, за который посчитана строка. Если он старый, WB больше не показывает этот товар.' },
    currency: columns.currency,
  },
};
