import { words as campaigns } from '../../datasets/campaigns/en';
import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { ads } from '.';

const lately = (what: string): string => `${what} Over the last 28 days without today, from the sheet “Advertising statistics”.`;

export const words: WordsOf<typeof ads> = {
  title: 'Ad payback',
  about: 'Which advertising pays, which is dear and where money goes without orders: by campaign and product over 28 days.',
  row: 'one product in one advertising campaign over the last 28 days',
  columns: {
    campaign: { header: 'Campaign', note: 'Name of the campaign.' },
    vendorCode: columns.supplierArticle,
    verdict: { header: 'Verdict', note: 'It pays; it is dear where the cost share is above your limit; it burns money where there is spending and no order. What the goods cost you is not counted.' },
    spend: { header: 'Spent', note: lately('What views and clicks cost.') },
    drr: { header: 'Cost share, %', note: 'Spent divided by the amount ordered through advertising (ДРР). Empty without orders. The cell holds a share: 18 % is 0.18.' },
    limit: { header: 'Limit of cost share, %', note: 'Fill in what is not yet dear for you. Empty means 20 %. The add-on never changes this column.' },
    orders: { header: 'Ad orders', note: lately('How many orders WB ascribes to this advertising.') },
    sum: { header: 'Order amount', note: lately('What these orders come to, before WB’s own discount. Not all of them are bought.') },
    cpo: { header: 'Cost per order', note: 'Spent divided by orders.' },
    views: { header: 'Views', note: lately('How often it was shown.') },
    clicks: { header: 'Clicks', note: lately('How often somebody went on to the card.') },
    ctr: { header: 'CTR, %', note: 'Clicks divided by views.' },
    cpc: { header: 'Cost per click', note: 'Spent divided by clicks.' },
    baskets: { header: 'Added to cart', note: lately('How often it was added to a cart.') },
    allOrders: { header: 'All orders, pcs', note: 'Pieces of the product ordered in the same days with advertising and without, cancelled ones too. From the sheet “Orders”.' },
    share: { header: 'Ad share, %', note: 'What part of the ordered pieces this campaign brought. WB ascribes some other orders to advertising as well, so it may be above 100 %.' },
    odd: { header: 'Rows not understood', note: 'Rows with something else in the place of a number. It is not in the sums.' },
    title: columns.title,
    status: { header: 'State', note: 'How the campaign stands now. From the sheet of campaigns.' },
    pieces: { header: 'Ad orders, pcs', note: lately('How many pieces the ad orders have.') },
    currency: columns.currency,
    nmId: columns.nmId,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
  values: {
    verdict: { pays: 'pays', dear: 'dear', burns: 'burns money', free: 'no spending' },
    ...(campaigns.values?.status === undefined ? {} : { status: campaigns.values.status }),
  },
};
