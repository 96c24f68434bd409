import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { recommendedBids } from '.';

export const words: WordsOf<typeof recommendedBids> = {
  title: 'Recommended bids',
  row: 'the bids that WB advises for a product or one of its clusters',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Search cluster', note: 'A group of queries that are alike. Empty in the row of the whole product.' },
    competitiveBid: { header: 'Competitive', note: 'The average bid of others with such products at such a price.' },
    leadersBid: { header: 'Leaders', note: 'The bid of products that stand first in the category.' },
    top2: { header: 'Top', note: 'The bid for the first two places. 0: the subject has none.' },
    reachMin: { header: 'Reach 50–60 %', note: 'The bid of the cluster for the least reach.' },
    reachMedium: { header: 'Reach 61–75 %', note: 'The bid of the cluster for a middle reach.' },
    reachMax: { header: 'Reach 76–100 %', note: 'The bid of the cluster for the largest reach.' },
    range1To2: { header: 'Places 1–2', note: 'The bid for a click at places 1–2.' },
    range3To10: { header: 'Places 3–10', note: 'The bid for a click at places 3–10.' },
    range11To34: { header: 'Places 11–34', note: 'The bid for a click at places 11–34.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
