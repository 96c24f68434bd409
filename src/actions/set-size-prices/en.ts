import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setSizePrices } from '.';

export const words: WordsOf<typeof setSizePrices> = {
  title: 'Prices by size',
  about: 'A price of its own for each size, where WB allows it. WB has no quarantine for such prices: look closely.',
  row: 'one size of an item that has several',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSizeName: { header: 'Size', note: 'The size of the card.' },
    nmID: columns.nmId,
    price: { header: 'Price', note: 'The size’s price before discounts when the prices sheet was refreshed.' },
    discount: { header: 'Discount, %', note: 'The item’s discount, which its sizes share. It is changed on the sheet of prices.' },
    newPrice: { header: 'New price', note: 'Enter the size’s new price before discounts, a whole number. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    sizeID: { header: 'Size ID', note: 'WB’s own number of the size (chrtId). Sheets are tied to cards by it.' },
  },
};
