import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { reviews } from '.';

const days = 'in the 28 whole days before today';

export const words: WordsOf<typeof reviews> = {
  title: 'Item ratings',
  about: 'How the rating of each item changes, what buyers complain of, why they send it back, and which reviews wait for an answer.',
  row: 'one item: its ratings, complaints and returns',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    rating: { header: 'Rating', note: `Average of the reviews ${days}, from “Reviews”. It is not the rating of the card, which WB counts in its own way.` },
    ratingBefore: { header: 'Rating before', note: 'The same for the 28 days before those.' },
    ratingChange: { header: 'Changed by', note: 'Rating less rating before, in stars. Empty where one of the periods has no reviews.' },
    ratingAll: { header: 'Rating of all time', note: 'Average of all reviews on the sheets “Reviews” and “Review archive”.' },
    count: { header: 'Reviews', note: `How many reviews ${days}.` },
    low: { header: 'Bad', note: 'How many of them have 1 to 3 stars.' },
    lowShare: { header: 'Bad, %', note: 'Share of bad reviews. In the cell 18% is 0.18.' },
    waiting: { header: 'Unanswered', note: 'Reviews with words on the sheet “Reviews” that you have not answered, of all days.' },
    waitingSince: { header: 'Waiting since', note: 'When the oldest of them was written.' },
    words: {
      header: 'What bad reviews say',
      note: 'Words that stand in bad reviews of 90 days more often than in good reviews of the shop, and in how many. A word of one review is left out.',
    },
    reasons: { header: 'Why it came back', note: 'Reasons from “Returns to the seller” of 90 days, and how often. Empty without that sheet.' },
    claims: { header: 'Return claims', note: 'How many claims of 90 days the sheet “Return claims” has. WB shows the last 14 days, earlier ones stay on the sheet.' },
    odd: { header: 'Rows not understood', note: 'Reviews without a date, or with stars that are not 1 to 5. Usually 0.' },
    nmId: columns.nmId,
    countAll: { header: 'All reviews', note: 'How many reviews with stars the sheets have.' },
    countBefore: { header: 'Reviews before', note: 'How many reviews in the 28 days before those.' },
    claimWords: { header: 'What claims say', note: 'Words of comments on claims, chosen in the same way. Empty until the column “Buyer says” is switched on for “Return claims”.' },
    lastLow: { header: 'Last bad one', note: 'Day of the last review with 1 to 3 stars.' },
    line: { header: 'Line code', note: 'For the add-on: the line is found by it.' },
  },
  values: { vendorCode: { '#article': 'no article' } },
};
