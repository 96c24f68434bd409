import { words as clusters } from '../../datasets/clusters/en';
import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { bids, bidVerdicts, lines } from '../ad-lines/en';
import type { adClusters } from '.';

const lately = (what: string): string => `${what} In the last 14 days before today, from the sheet of cluster statistics.`;

export const words: WordsOf<typeof adClusters> = {
  title: 'Advertising by search',
  about: 'Which searches bring orders, which burn money, and how your bids stand beside those that WB asks and advises.',
  row: 'one cluster of searches of an article in one campaign in the last 14 days',
  columns: {
    verdict: { header: 'Verdict', note: 'Burns money where something was spent and nothing ordered; at a loss where its orders have earned less than it cost; dear where an order has cost more than your limit; else it brings orders.' },
    normQuery: { header: 'Cluster', note: 'Searches that WB takes for the same.' },
    campaign: { header: 'Campaign', note: 'Name of the campaign.' },
    vendorCode: columns.supplierArticle,
    spend: { header: 'Spent', note: lately('What views of the cluster have cost.') },
    orders: { header: 'Orders from ads', note: lately('Orders that WB puts down to these views.') },
    cpo: { header: 'Cost per order', note: 'Spent divided by orders.' },
    drr: { header: 'Cost share, %', note: 'About: spent divided by pieces from ads × what a piece of the item costs in the orders of that campaign over 28 days. WB does not tell what the orders of a cluster come to. The cell holds a share: 18 % is 0.18.' },
    romi: lines.romi,
    limit: { header: 'Limit of cost per order', note: 'Fill in what an order may cost you at most. While it is empty nothing is called dear: WB does not know what you earn. The add-on never changes this column.' },
    bid: { header: 'Bid', note: 'Your bid for the cluster. Empty where the bid of the campaign holds.' },
    ...bids,
    advisedBid: { header: 'Competitive bid', note: 'What WB calls a competitive bid for the cluster.' },
    clicks: { header: 'Clicks', note: lately('How often the card was opened.') },
    cpc: { header: 'Cost per click', note: 'Spent divided by clicks.' },
    ctr: { header: 'CTR, %', note: 'Clicks divided by views. The cell holds a share: 18 % is 0.18.' },
    position: { header: 'Average position', note: 'Average place of a view; a day with more views weighs more.' },
    odd: { header: 'Rows not understood', note: 'Rows with something in the place of a number. Such numbers are not in the sums.' },
    views: { header: 'Views', note: lately('How often it was shown.') },
    baskets: { header: 'To cart', note: lately('How often the article was put into a cart.') },
    pieces: { header: 'Pieces from ads', note: lately('Pieces in orders from ads.') },
    state: { header: 'Shown or not', note: 'What the cluster is doing now.' },
    title: columns.title,
    currency: columns.currency,
    nmId: columns.nmId,
    advertId: { header: 'Campaign number', note: 'By which WB knows the campaign.' },
    line: { header: 'Row code', note: 'For the add-on: the row is found by it.' },
  },
  values: {
    verdict: { sells: 'brings orders', dear: 'dear', loss: 'at a loss', burns: 'burns money', free: 'nothing spent' },
    bidVerdict: bidVerdicts,
    ...(clusters.values?.state === undefined ? {} : { state: clusters.values.state }),
  },
};
