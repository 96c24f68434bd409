import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { funnelDays } from '.';

export const measures = {
  openCount: { header: 'Card views', note: 'How often the card was opened.' },
  cartCount: { header: 'Added to cart', note: 'How many pieces were put into carts.' },
  addToCartConversion: { header: 'View to cart, %', note: 'Share of those who opened the card and put the item into the cart. The cell holds a share: 18 % is 0.18.' },
  orderCount: { header: 'Ordered, pcs', note: 'How many pieces were ordered.' },
  cartToOrderConversion: { header: 'Cart to order, %', note: 'Share of those who had put the item into the cart and ordered it.' },
  orderSum: { header: 'Ordered amount', note: 'What the orders come to after your discount, before WB’s own. WB rounds it to a rouble.' },
  buyoutCount: { header: 'Bought, pcs', note: 'How many pieces of these orders were kept. WB books them on the day of the order, so the number grows for some days.' },
  buyoutSum: { header: 'Bought amount', note: 'What those pieces come to, by the day of the order too.' },
  buyoutPercent: { header: 'Buyout, %', note: 'Share of orders that were kept, without those on their way to buyers.' },
  addToWishlistCount: { header: 'Added to wish list', note: 'How often the item was put into “Отложенные”.' },
};

export const words: WordsOf<typeof funnelDays> = {
  title: 'Funnel by day',
  row: 'one product on one day',
  columns: {
    date: { header: 'Day', note: 'Day by Moscow time. WB remembers a week; rows stay on the sheet after that.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    ...measures,
    brandName: columns.brand,
    subjectName: columns.subject,
    currency: columns.currency,
  },
};
