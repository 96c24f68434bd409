import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { prices } from '.';

export const words: WordsOf<typeof prices> = {
  title: 'Prices',
  row: 'the price of one size of a product',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    picture: columns.picture,
    techSizeName: columns.techSize,
    barcode: columns.barcode,
    price: { header: 'Price', note: 'Price before discounts. Empty when WB no longer shows a price of this size.' },
    discount: { header: 'Discount, %', note: 'Your discount. The cell holds a share: 18 % is 0.18.' },
    discountedPrice: { header: 'Discounted price', note: 'Price after your discount, before WB’s own discount (SPP).' },
    clubDiscount: { header: 'WB Club discount, %', note: 'Your extra discount for members of WB Club.' },
    clubDiscountedPrice: { header: 'WB Club price', note: 'Price for members of WB Club.' },
    currencyIsoCode4217: columns.currency,
    editableSizePrice: { header: 'Prices by size', note: '“yes” when sizes of this item may have different prices.' },
    sizeID: columns.chrtId,
  },
};
