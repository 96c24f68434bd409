import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { minBids } from '.';

export const words: WordsOf<typeof minBids> = {
  title: 'Least bids',
  row: 'the least bids of one product in a campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    search: { header: 'In search', note: 'WB takes no lower bid in search.' },
    recommendation: { header: 'In recommendations', note: 'WB takes no lower bid in recommendations.' },
    combined: { header: 'Everywhere', note: 'WB takes no lower common bid for search and recommendations.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
