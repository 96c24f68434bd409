import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { costs } from '.';

export const words: WordsOf<typeof costs> = {
  title: 'Cost prices',
  about: 'What each article costs you. You fill it in, and profit is counted from it.',
  row: 'one article: what a piece costs, and since when',
  columns: {
    vendorCode: { ...columns.supplierArticle, note: 'Your article from the card, or from the sheet “Finance” where the card is gone.' },
    title: columns.title,
    cost: { header: 'Cost per piece', note: 'Fill in what one piece costs you, brought to the warehouse. 0 means that it was free, an empty cell that nobody knows.' },
    from: { header: 'Since', note: 'Fill in the first day of this cost. Empty means that it has always held. Before that day the cost is not known, and there is no profit.' },
    cost2: { header: 'New cost', note: 'Fill it in when the cost changes. Leave the old one: earlier months are counted with it. More than two prices, or sizes that cost differently? The sheet “Cost prices by date” is for that.' },
    from2: { header: 'New since', note: 'Fill in the first day of the new cost. Until then the new cost does not count.' },
    extra: { header: 'Other costs per piece', note: 'Fill in packing, labelling and transport to WB for each piece sold. It holds for all days. Empty means none.' },
    state: { header: 'Counted', note: 'Whether profit is counted by what you have filled in, and why not. Renewed together with the report.' },
    missing: { header: 'Pieces without cost', note: 'How many pieces sold have no cost on the day of their operation: while this is not 0, the profit of those months is not known. Sort by this column, and what to fill in stands on top. Pieces sold in another currency are not counted here.' },
    brand: columns.brand,
    currency: { header: 'Currency', note: 'Currency of these costs: that of most rows on the sheet “Finance”. They do not fit rows in another one.' },
    nmId: columns.nmId,
  },
  values: {
    state: {
      counted: 'counted', noAmount: 'not counted: text instead of a sum', negative: 'not counted: less than nothing', noDay: 'not counted: text instead of a day', noNewDay: 'the new one is not: fill in its day',
      notFilled: 'no cost, and it has been sold', partly: 'counted not for all pieces sold: check the days', dated: 'counted from the sheet “Cost prices by date”',
    },
  },
};
