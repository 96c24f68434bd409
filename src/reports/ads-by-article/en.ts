import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { burned, lines, verdicts } from '../ad-lines/en';
import type { adsByArticle } from '.';

export const words: WordsOf<typeof adsByArticle> = {
  title: 'Ads by item',
  about: 'What advertising each item has cost over 28 days in all campaigns, and whether it has paid.',
  row: 'one item in all advertising campaigns over the last 28 days',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    ...lines,
    burned,
    allOrders: { header: 'All orders, pcs', note: 'Pieces of the item ordered in the same days with advertising and without, cancelled ones too. From the sheet “Orders”.' },
    share: { header: 'Ad share, %', note: 'What part of the ordered pieces advertising brought. WB ascribes some other orders to it as well, so it may be above 100 %.' },
    campaigns: { header: 'Campaigns', note: 'In how many campaigns the item was shown in these days.' },
    currency: columns.currency,
    nmId: columns.nmId,
  },
  values: { verdict: verdicts },
};
