import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { replenish } from '.';

const perDay = (days: number): string => `Orders from this warehouse in ${days} whole days, a day, without cancelled ones. With “Daily stock history”, days without stock do not count.`;

export const words: WordsOf<typeof replenish> = {
  title: 'Replenish',
  about: 'How many pieces of each size to send to which warehouse and for which regions, and what lies without orders and what its storage costs.',
  row: 'one size of an item in one WB warehouse',
  columns: {
    state: { header: 'What to do', note: '“Lies without orders”: not one order in 60 days. “Lies too long”: stock for more than half a year.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    size: { header: 'Size', note: 'Size from the card. Empty where an item has no sizes or some sheet does not tell them.' },
    warehouse: columns.warehouseName,
    abc: { header: 'ABC XYZ', note: 'What the item earns and whether its demand is even, from “ABC and XYZ”. Empty without that sheet.' },
    toSend: { header: 'To send', note: 'Orders a day × (lead time + reserve) less stock, supplies on their way and returns on their way.' },
    regions: { header: 'For regions', note: 'How to share “To send” among the buyers’ regions: as they ordered in 60 days. Choose a warehouse near them.' },
    stock: { header: 'Stock', note: 'Available in this warehouse, from “Stocks”. Empty where WB has sent no number.' },
    coming: { header: 'In supplies', note: 'Sent and not accepted yet, from “FBW supplies” and “Goods of FBW supplies”. Where stocks have no such warehouse, it stands at the one that is ordered from most.' },
    perDay: { header: 'Orders a day', note: 'The average of “7”, “28” and “60 days”.' },
    daysLeft: { header: 'Days left', note: 'Stock divided by orders a day. Empty where nothing is ordered.' },
    leadDays: { header: 'Lead time, days', note: 'Fill in how long a supply takes until it is on sale. Empty means that of “Stock settings”, else 14. The add-on never changes this column.' },
    safetyDays: { header: 'Reserve, days', note: 'Fill in for how many days more to keep a reserve. Empty means that of “Stock settings”, else 7. The add-on never changes this column.' },
    storage: { header: 'Storage in 28 days', note: 'What keeping it has cost, from “Paid storage”. Empty without that sheet.' },
    nmId: columns.nmId,
    perDay7: { header: '7 days, a day', note: perDay(7) },
    perDay28: { header: '28 days, a day', note: perDay(28) },
    perDay60: { header: '60 days, a day', note: perDay(60) },
    fromClients: { header: 'On the way back', note: 'Returns on their way to this warehouse, from “Stocks”.' },
    emptyDays: { header: 'Days without stock', note: 'On how many of the 60 days WB warehouses had not one piece.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { state: { unclear: 'Stock not understood', send: 'Send', dead: 'Lies without orders', slow: 'Lies too long', enough: 'Enough', coming: 'None here, under way' } },
};
