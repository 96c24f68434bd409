import { NAME_COLUMNS } from '../articles/name-columns';
import { measured } from '../measuring/measured';
import { leastOf } from '../measuring/measure';

/** What buyers and WB think of a card now. */
export const rating = () => measured({
  dataset: 'itemRating',
  articles: NAME_COLUMNS.itemRating,
  measures: { rating: leastOf('feedbackRating'), cardRating: leastOf('rating') },
  table: ['shop', 'vendorCode', 'nmId', 'title', 'feedbackRating', 'rating', 'feedbackCount'],
});
