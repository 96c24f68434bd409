import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { promotionGoods } from '.';

export const words: WordsOf<typeof promotionGoods> = {
  title: 'Products for promotions',
  row: 'one product that may take part in a promotion',
  columns: {
    promotion: { header: 'Promotion', note: 'Its name, from the sheet “Promotion calendar”.' },
    nmId: columns.nmId,
    vendorCode: columns.supplierArticle,
    title: columns.title,
    inAction: { header: 'Takes part', note: '“yes” where the product takes part already.' },
    price: { header: 'Price now', note: 'The price before the discount.' },
    discount: { header: 'Discount now', note: 'Your discount. A share in the cell: 18 % is 0.18.' },
    planPrice: { header: 'Price then', note: 'The price while the promotion runs.' },
    planDiscount: { header: 'Discount then', note: 'The discount that WB advises for taking part.' },
    currencyCode: columns.currency,
    promotionId: { header: 'Promotion number', note: 'The number that WB knows it by.' },
  },
};
