import { measured } from '../measuring/measured';
import { leastOf } from '../measuring/measure';

/** Current prices; of sizes with different ones the lowest. */
export const price = () => measured({
  dataset: 'prices',
  articles: ['nmID', 'vendorCode', 'barcode'],
  measures: {
    discountedPrice: leastOf('discountedPrice'),
    price: leastOf('price'),
    discount: leastOf('discount'),
    clubPrice: leastOf('clubDiscountedPrice'),
    clubDiscount: leastOf('clubDiscount'),
  },
  currency: 'currencyIsoCode4217',
  table: ['shop', 'vendorCode', 'nmID', 'techSizeName', 'barcode', 'price', 'discount', 'discountedPrice', 'clubDiscount', 'clubDiscountedPrice'],
});
