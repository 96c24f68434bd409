import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setBids } from '.';

export const words: WordsOf<typeof setBids> = {
  title: 'Change bids',
  about: 'Bids of items in advertising campaigns: enter new ones, check them and send them to WB.',
  row: 'one item in one campaign at one place',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: columns.nmId,
    place: { header: 'Place', note: 'search, recommendations, or combined: one bid for both.' },
    bid: { header: 'Bid', note: 'The bid as it was when the sheet of advertised items was refreshed.' },
    least: { header: 'Lowest bid', note: 'WB takes no bid below it, and the row is not sent. It comes from the sheet of lowest bids, where there is one.' },
    newBid: { header: 'New bid', note: 'Enter the new bid, kopecks too. Empty leaves it as it is.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
};
