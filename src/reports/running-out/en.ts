import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { runningOut } from '.';

export const words: WordsOf<typeof runningOut> = {
  title: 'Running out',
  about: 'What has sold out, what soon will, and how many pieces to send to WB warehouses.',
  row: 'one size of an item: its stock, for how many days it will do, and how many to send',
  columns: {
    state: { header: 'Stock state', note: 'Of WB warehouses only. “Running out”: less than a supply and its reserve take. “Does not move”: not one order in 60 days.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    size: { header: 'Size', note: 'Size from the card. Empty where an item has no sizes or the sheets do not tell them: then an article has one row.' },
    stock: { header: 'WB stock', note: 'Available in all WB warehouses, from the sheet “Stocks”. Empty where WB has sent no number.' },
    perDay: {
      header: 'Orders a day',
      note: 'The average of “7”, “28” and “60 days”. Only orders sent from WB warehouses, without cancelled ones. Days and supplies are counted by it.',
    },
    daysLeft: { header: 'Days left', note: 'WB stock divided by orders a day, without what is on its way back. Empty where nothing is ordered.' },
    endsOn: { header: 'Ends on', note: 'The day on which the WB stock ends if orders go on like this. Empty where it has already ended.' },
    toSend: {
      header: 'To send',
      note: 'Orders a day × (lead time + reserve) less the WB stock and returns on their way. What you have already sent is not taken off.',
    },
    fromClients: { header: 'On the way back', note: 'Returns on their way to WB warehouses, from the sheet “Stocks”. Some of them cannot be sold again.' },
    ownStock: { header: 'Own stock', note: 'In your own warehouses, from the sheet “FBS stocks”. Empty without that sheet.' },
    perDay7: {
      header: '7 days, a day',
      note: 'Orders from WB warehouses in 7 whole days, a day. With the sheet “Daily stock history”, days without stock do not count.',
    },
    perDay28: { header: '28 days, a day', note: 'The same for 28 whole days, or since the first day of the sheet “Orders” where that is later.' },
    perDay60: { header: '60 days, a day', note: 'The same for 60 whole days.' },
    leadDays: { header: 'Lead time, days', note: 'Fill in how long a supply takes until it is on sale. Empty means that of “Stock settings”, else 14. The add-on never changes this column.' },
    safetyDays: { header: 'Reserve, days', note: 'Fill in for how many days more to keep a reserve. Empty means that of “Stock settings”, else 7. The add-on never changes this column.' },
    toClients: { header: 'On the way to buyers', note: 'Ordered and on its way, from the sheet “Stocks”.' },
    ownPerDay: { header: 'From own stock, a day', note: 'Orders from your own warehouses in 28 whole days, a day, without cancelled ones.' },
    ownDaysLeft: { header: 'Own stock, days left', note: 'Own stock divided by orders a day from your own warehouses.' },
    emptyDays: { header: 'Days without stock', note: 'How many of the 60 days do not count: WB warehouses were empty and nobody ordered. From “Daily stock history”.' },
  },
  values: {
    state: { unclear: 'Stock not understood', out: 'Sold out', low: 'Running out', enough: 'Enough', own: 'Own stock only', idle: 'Does not move', gone: 'None and not ordered' },
  },
};
