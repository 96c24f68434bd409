import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { words as funnel } from '../funnel/ru';
import { measures } from '../funnel-days/ru';
import type { funnelHistory } from '.';

export const words: WordsOf<typeof funnelHistory> = {
  title: 'Воронка за год',
  row: 'один товар за один день, до года назад; нужна подписка «Джем»',
  columns: {
    dt: { header: 'День', note: 'День по московскому времени. WB помнит год, строки на листе остаются и потом.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    openCardCount: measures.openCount,
    addToCartCount: measures.cartCount,
    addToCartConversion: measures.addToCartConversion,
    ordersCount: measures.orderCount,
    cartToOrderConversion: measures.cartToOrderConversion,
    ordersSumRub: measures.orderSum,
    buyoutsCount: measures.buyoutCount,
    buyoutsSumRub: measures.buyoutSum,
    buyoutPercent: measures.buyoutPercent,
    cancelCount: funnel.columns.cancelCount,
    cancelSumRub: funnel.columns.cancelSum,
    addToWishlist: measures.addToWishlistCount,
    currency: columns.currency,
  },
};
