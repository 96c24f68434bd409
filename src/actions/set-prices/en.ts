import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setPrices } from '.';

export const words: WordsOf<typeof setPrices> = {
  title: 'Change prices',
  about: 'New prices and discounts by article: enter them on the sheet, check them and send them to WB.',
  row: 'one item: what WB has, and what you want it to have',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    price: { header: 'Price', note: 'Price before discounts, as it was when the sheet “Prices” was refreshed.' },
    discount: { header: 'Discount, %', note: 'Your discount, as it was when the sheet “Prices” was refreshed.' },
    discountedPrice: { header: 'Discounted price', note: 'Price after your discount, before WB’s own discount (SPP).' },
    held: { header: 'In quarantine', note: 'The discounted price that WB holds back because it is far below the former one. Way out: confirm it in the cabinet, “Prices and discounts” → “Quarantine”, or enter a higher price here.' },
    newPrice: { header: 'New price', note: 'Enter the new price before discounts, a whole number. Empty leaves it as it is. Nothing goes to WB before you confirm.' },
    newDiscount: { header: 'New discount, %', note: 'Enter the new discount, a whole number of percents. Empty leaves it as it is.' },
    floor: { header: 'Not below', note: 'Enter the discounted price below which the item must not be sold. A row below it is not sent.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
  },
};
