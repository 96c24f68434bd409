import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { movement } from '.';

export const words: WordsOf<typeof movement> = {
  title: 'Stock movement',
  about: 'Where pieces in WB warehouses went: what was accepted, sold and returned in a month, what is left and what is missing.',
  row: 'one size of an item in one month',
  columns: {
    month: { header: 'Month', note: 'First day of the month.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    size: { header: 'Size', note: 'Size from the card. Empty where an item has no sizes or some sheet does not tell them: then an article has one row.' },
    opening: { header: 'Opening stock', note: 'In WB warehouses on the last day of the month before, from “Daily stock history”. Empty where the sheet does not have this day.' },
    accepted: { header: 'Accepted', note: 'Pieces that WB has accepted, from “Goods of FBW supplies”, by the day they came. Empty without that sheet.' },
    ordered: { header: 'Ordered', note: 'Orders from WB warehouses with cancelled ones, from “Orders”.' },
    bought: { header: 'Sold', note: 'Bought from WB warehouses by the day of buyout, from “Sales”. Those from your own do not count where the sheet has the column “Warehouse type”.' },
    returned: { header: 'Returned', note: 'Returns by their day, from “Sales”.' },
    lost: { header: 'Lost and compensated', note: 'Pieces that WB has paid for as lost or spoilt, from “Finance”.' },
    closing: { header: 'Closing stock', note: 'In WB warehouses on the last day of the month. In this month, on the last day that “Daily stock history” has.' },
    difference: {
      header: 'Difference',
      note: 'Closing − (opening + accepted − sold + returned − lost). What was on its way is in it too: to buyers with a minus. Empty until the month is over, or where its stock, supplies and sales are not all known.',
    },
    toClients: { header: 'On the way to buyers', note: 'Now, from “Stocks”. In this month’s rows only.' },
    fromClients: { header: 'On the way back', note: 'Now, from “Stocks”. In this month’s rows only.' },
    odd: { header: 'Rows not understood', note: 'Rows that are not wholly in here: an unknown kind of sale, no number, no date, a compensation that is not in roubles. Usually 0.' },
    nmId: columns.nmId,
    cancelled: { header: 'Cancelled', note: 'How many orders of this month have been cancelled.' },
    compensation: { header: 'Compensation', note: 'What WB has paid for lost and spoilt goods, by “Due for goods” of the sheet “Finance”.' },
    line: { header: 'Line code', note: 'For the add-on: the line is found by it.' },
  },
};
