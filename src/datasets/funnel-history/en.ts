import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { words as funnel } from '../funnel/en';
import { measures } from '../funnel-days/en';
import type { funnelHistory } from '.';

export const words: WordsOf<typeof funnelHistory> = {
  title: 'Funnel of a year',
  row: 'one product on one day, up to a year back; needs the “Jam” subscription',
  columns: {
    dt: { header: 'Day', note: 'Day by Moscow time. WB remembers a year; rows stay on the sheet after that.' },
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
