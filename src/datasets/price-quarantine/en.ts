import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { priceQuarantine } from '.';

export const words: WordsOf<typeof priceQuarantine> = {
  title: 'Price quarantine',
  row: 'a product whose new price WB holds back',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    oldPrice: { header: 'Price now', note: 'Price before the discount at which the product is sold.' },
    oldDiscount: { header: 'Discount now, %', note: 'Your discount now. The cell holds a share: 18 % is 0.18.' },
    newPrice: { header: 'New price', note: 'Price before the discount that you wanted to set.' },
    newDiscount: { header: 'New discount, %', note: 'Discount that you wanted to set.' },
    priceDiff: { header: 'Difference', note: 'How the new discounted price differs from that of now. 0: the product is out of quarantine.' },
    currencyIsoCode4217: columns.currency,
  },
};
