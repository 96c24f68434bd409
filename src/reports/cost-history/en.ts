import type { WordsOf } from '../../tables/words';
import * as columns from '../../tables/en';
import type { costHistory } from '.';

export const words: WordsOf<typeof costHistory> = {
  title: 'Cost prices by date',
  about: 'Prices of deliveries: as many of an article as there are, with days, and of single barcodes. Fill them in or paste them, and each day’s profit is counted with its own.',
  row: 'one price of an article or a barcode since a day',
  columns: {
    line: { header: 'Line', note: 'Number of the line. Write and paste into numbered lines: below them a price is not seen. Make the report again to get more free lines.' },
    good: { header: 'Article or barcode', note: 'Fill in your article, WB’s article or a barcode. By an article the price holds for all of it, by a barcode only for pieces with that barcode, before the price of the article.' },
    from: { header: 'Since', note: 'Fill in the first day of this price: it holds until the next begins. Empty means that it has always held.' },
    cost: { header: 'Cost per piece', note: 'Fill in what one piece costs you, brought to the warehouse. 0 means that it was free.' },
    comment: { header: 'Comment', note: 'For yourself, the number of a delivery perhaps: nothing is counted from it.' },
    state: { header: 'Counted', note: 'Whether profit is counted with this price, and why not. Renewed together with the report.' },
    vendorCode: { ...columns.supplierArticle, note: 'Whose article or barcode it is. Empty where no such article is known.' },
    techSize: { ...columns.techSize, note: 'The size, where a barcode is filled in.' },
    title: columns.title,
    currency: { header: 'Currency', note: 'Currency of these prices: that of most rows on the sheet “Finance”.' },
  },
  values: {
    state: {
      counted: 'counted', countedBarcode: 'counted for this barcode', overCosts: 'counted in place of the price of “Cost prices” since that day', later: 'its day has not come',
      noGood: 'not counted: fill in an article or a barcode', unknownGood: 'not counted: no such article', severalGoods: 'not counted: it fits several articles, name it otherwise',
      noAmount: 'not counted: the amount is not clear', negative: 'not counted: less than nothing', noDay: 'not counted: the day is not clear', again: 'not counted: a price since that day stands below',
      noBarcodes: 'not counted: “Finance” has no column “Barcode”, the price of the article holds',
    },
  },
};
