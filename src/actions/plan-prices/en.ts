import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { planPrices } from '.';

export const words: WordsOf<typeof planPrices> = {
  title: 'Price plan',
  about: 'Prices by schedule: from when, which price or discount, and when the former one comes back. You confirm the plan as a whole; its rows go out by themselves at their hours.',
  row: 'one item: what to set, and when',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    price: { header: 'Price', note: 'The price before discounts when the prices sheet was refreshed.' },
    discount: { header: 'Discount, %', note: 'Your discount when the prices sheet was refreshed.' },
    discountedPrice: { header: 'Discounted price', note: 'The price after your discount, without WB’s own.' },
    from: { header: 'From', note: 'Enter a date, with a time if you like (Moscow). The schedule looks once an hour.' },
    newPrice: { header: 'New price', note: 'Enter the price before discounts, a whole number. Empty leaves it.' },
    newDiscount: { header: 'New discount, %', note: 'Enter the discount in whole percents. Empty leaves it.' },
    until: { header: 'Back on', note: 'Enter when the former price and discount come back. Empty: never. A price that you or WB have changed by then is left alone.' },
    floor: { header: 'Not below', note: 'Enter the discounted price below which the item must not be sold.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
  },
};
