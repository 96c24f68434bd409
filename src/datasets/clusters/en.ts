import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { clusters } from '.';

export const words: WordsOf<typeof clusters> = {
  title: 'Search clusters',
  row: 'one search cluster of a product in a campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Search cluster', note: 'A group of queries that are alike, which WB calls by one of them.' },
    state: { header: 'Views', note: 'Whether the product is shown for the cluster. WB tells of clusters with 100 views or more.' },
    bid: { header: 'Bid', note: 'The bid that you gave the cluster. Empty where the common one holds.' },
    isMinus: { header: 'Minus phrase', note: '“yes” where you have excluded the cluster.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
  values: {
    state: { active: 'Shown', excluded: 'Not shown', archived: 'Archived' },
  },
};
