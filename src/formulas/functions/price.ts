import { NAME_COLUMNS } from '../articles/name-columns';
import { measured } from '../measuring/measured';
import { leastOf } from '../measuring/measure';

/** Current prices; of sizes with different ones the lowest. */
export const price = () => measured({
  dataset: 'prices',
  articles: NAME_COLUMNS.prices,
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
