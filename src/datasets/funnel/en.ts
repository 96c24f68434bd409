import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { measures } from '../funnel-days/en';
import type { funnel } from '.';

export const words: WordsOf<typeof funnel> = {
  title: 'Sales funnel',
  row: 'one product over the last 30 days',
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
    orderSumDynamic: { header: 'Ordered amount: change, %', note: 'How much more or less was ordered than in the 30 days before.' },
    openCountDynamic: { header: 'Views: change, %', note: 'How many more or fewer views there were than in the 30 days before.' },
    orderCountDynamic: { header: 'Orders: change, %', note: 'How many more or fewer pieces were ordered than in the 30 days before.' },
    cancelCount: { header: 'Cancelled and returned, pcs', note: 'How many pieces of these orders were cancelled or returned.' },
    cancelSum: { header: 'Cancelled and returned, amount', note: 'What they come to, by the day of the order.' },
    avgPrice: { header: 'Average price', note: 'Average price of an ordered piece after your discount, before WB’s own.' },
    shareOrderPercent: { header: 'Share of revenue, %', note: 'Share of the product in the ordered amount of the shop.' },
    addToWishlist: measures.addToWishlistCount,
    stocksWb: { header: 'WB stock, pcs', note: 'How many pieces are in WB’s warehouses today.' },
    stocksMp: { header: 'Own stock, pcs', note: 'How many pieces are in your warehouses today.' },
    productRating: { header: 'Card rating', note: 'How WB rates the content of the card, up to 10.' },
    feedbackRating: { header: 'Buyers’ rating', note: 'Average rating in reviews, up to 5.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    start: { header: 'From', note: 'First day that the row counts.' },
    end: { header: 'To', note: 'Last day that the row counts. Where it is old, WB no longer shows the product.' },
    currency: columns.currency,
  },
};
