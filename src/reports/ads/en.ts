import { words as campaigns } from '../../datasets/campaigns/en';
import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { bids, bidVerdicts, lines, verdicts } from '../ad-lines/en';
import type { ads } from '.';

export const words: WordsOf<typeof ads> = {
  title: 'Ad payback',
  about: 'Which advertising pays, which is dear and where money goes without orders: by campaign and product over 28 days.',
  row: 'one product in one advertising campaign over the last 28 days',
  columns: {
    campaign: { header: 'Campaign', note: 'Name of the campaign.' },
    vendorCode: columns.supplierArticle,
    ...lines,
    limit: { header: 'Limit of cost share, %', note: 'Fill in what is not yet dear for you. Empty means 20 %. The add-on never changes this column.' },
    allOrders: { header: 'All orders, pcs', note: 'Pieces of the product ordered in the same days with advertising and without, cancelled ones too. From the sheet “Orders”.' },
    share: { header: 'Ad share, %', note: 'What part of the ordered pieces this campaign brought. WB ascribes some other orders to advertising as well, so it may be above 100 %.' },
    bid: { header: 'Bid', note: 'Your bid for the item in the search, from the sheet of items in advertising.' },
    ...bids,
    advisedBid: { header: 'Competitive bid', note: 'What WB calls a competitive bid for the item.' },
    title: columns.title,
    status: { header: 'State', note: 'How the campaign stands now. From the sheet of campaigns.' },
    currency: columns.currency,
    nmId: columns.nmId,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
  values: {
    verdict: verdicts,
    bidVerdict: bidVerdicts,
    ...(campaigns.values?.status === undefined ? {} : { status: campaigns.values.status }),
  },
};
