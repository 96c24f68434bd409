import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { period } from '../stock-turnover/en';
import type { itemRating } from '.';

const gained = 'How many more of these ratings there are than 30 days ago. A minus means that there are fewer.';

export const words: WordsOf<typeof itemRating> = {
  title: 'Product ratings',
  row: 'one product: its rating, and new ratings of the last 30 days',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    feedbackRating: { header: 'Rating by reviews', note: 'Average rating of buyers now, up to 5.' },
    rating: { header: 'Card rating', note: 'How WB rates the content of the card, up to 10.' },
    feedbackCount: { header: 'New reviews', note: 'How many more reviews there are than 30 days ago.' },
    fiveStar: { header: '5 stars', note: gained },
    fourStar: { header: '4 stars', note: gained },
    threeStar: { header: '3 stars', note: gained },
    twoStar: { header: '2 stars', note: gained },
    oneStar: { header: '1 star', note: gained },
    disqualified: { header: 'Not counted', note: 'How many reviews WB leaves out of the rating.' },
    isShadowed: { header: 'Hidden', note: '“yes” when WB has hidden the product from the catalogue.' },
    percentile: { header: 'Better than others, %', note: 'Share of other sellers’ products of this subject that have a lower rating.' },
    pinnedFeedback: { header: 'Has a pinned review', note: '“yes” when a review is pinned in the card.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Tag', note: 'Tag that you gave the product in the cabinet. Empty where there is none.' },
    ...period,
  },
};
