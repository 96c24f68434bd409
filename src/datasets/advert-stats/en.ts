import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertStats } from '.';

export const words: WordsOf<typeof advertStats> = {
  title: 'Advertising statistics',
  row: 'one product in one advertising campaign on one day',
  columns: {
    date: { header: 'Day', note: 'Day of the views, Moscow time.' },
    campaign: { header: 'Campaign', note: 'Name of the campaign, taken from the sheet of campaigns.' },
    nmId: columns.nmId,
    vendorCode: columns.supplierArticle,
    name: columns.title,
    sum: { header: 'Spent', note: 'What advertising this product cost on the day.' },
    views: { header: 'Views', note: 'How often it was shown.' },
    clicks: { header: 'Clicks', note: 'How often somebody went on to the card.' },
    ctr: { header: 'CTR', note: 'Share of views that were followed by a click: clicks divided by views.' },
    cpc: { header: 'Cost per click', note: 'What one click cost: spent divided by clicks.' },
    atbs: { header: 'Added to cart', note: 'How often it was added to a cart after that.' },
    orders: { header: 'Orders', note: 'How many orders WB ascribes to this advertising.' },
    shks: { header: 'Ordered, pcs', note: 'How many pieces these orders have.' },
    sum_price: { header: 'Order amount', note: 'What these orders come to, before WB’s own discount.' },
    cr: { header: 'CR', note: 'Share of clicks that were followed by an order: orders divided by clicks.' },
    canceled: { header: 'Cancelled, pcs', note: 'How many pieces of these orders were cancelled.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
