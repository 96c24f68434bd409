import type { WordsOf } from '../../tables/words';
import type { sellerRating } from '.';

export const words: WordsOf<typeof sellerRating> = {
  title: 'Seller rating',
  row: 'the rating of the shop on one day',
  columns: {
    day: { header: 'Day', note: 'The day on which it was so.' },
    valuation: { header: 'Rating', note: 'The rating of the seller on Wildberries, up to 5.' },
    feedbackCount: { header: 'Reviews', note: 'The reviews that it rests on.' },
  },
};
