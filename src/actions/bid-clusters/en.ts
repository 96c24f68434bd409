import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { bidClusters } from '.';

export const words: WordsOf<typeof bidClusters> = {
  title: 'Bids of clusters',
  about: 'A bid of its own for a search cluster. Only in campaigns with manual bids that are paid by views.',
  row: 'one cluster of one item in a campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    vendorCode: columns.supplierArticle,
    state: { header: 'Shown', note: 'Whether the item is shown for this cluster.' },
    bid: { header: 'Bid', note: 'The bid of the cluster when the sheet of clusters was refreshed. Empty: that of the item holds.' },
    newBid: { header: 'New bid', note: 'Enter the bid for a thousand views, kopecks too. A minus takes the bid away. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    nmId: columns.nmId,
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
    cluster: { header: 'Search cluster', note: 'A group of alike queries that WB calls by one of them.' },
  },
  values: {
    state: { active: 'Shown', excluded: 'Not shown', archived: 'Archived' },
  },
};
