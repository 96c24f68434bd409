import * as columns from '../../tables/en';
import { words as campaigns } from '../campaigns/en';
import type { WordsOf } from '../../tables/words';
import type { advertArticles } from '.';

export const words: WordsOf<typeof advertArticles> = {
  title: 'Advertised products',
  row: 'one product in one campaign that runs or may run',
  columns: {
    name: campaigns.columns.name,
    status: { header: 'Campaign now', note: 'What the campaign does. Empty where it is over or the product has left it.' },
    nm_id: columns.nmId,
    vendorCode: columns.supplierArticle,
    title: columns.title,
    searchBid: { header: 'Bid in search', note: 'Your bid in search. The price of 1000 views where you pay for views, of a click where you pay for clicks.' },
    recommendationsBid: { header: 'Bid in recommendations', note: 'Your bid on the shelves of recommendations, counted likewise.' },
    payment_type: campaigns.columns.payment_type,
    bid_type: campaigns.columns.bid_type,
    search: campaigns.columns.search,
    recommendations: campaigns.columns.recommendations,
    subject: columns.subject,
    currency: columns.currency,
    id: campaigns.columns.id,
    place: { header: 'Product in campaign', note: 'For the add-on: bids, budgets and search clusters are asked for by it. Leave it as it is.' },
  },
  values: { ...campaigns.values, status: { 4: 'Ready to start', 9: 'Active', 11: 'Paused' } },
};
