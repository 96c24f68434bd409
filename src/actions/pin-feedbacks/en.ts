import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { pinFeedbacks } from '.';

export const words: WordsOf<typeof pinFeedbacks> = {
  title: 'Pin reviews',
  about: 'Good reviews first in the card: by the subscription or an option of the tariff. They can be unpinned and pinned again.',
  row: 'one review of 4 or 5 stars, or one that is pinned',
  columns: {
    createdDate: { header: 'Date', note: 'When the buyer wrote the review.' },
    productValuation: { header: 'Rating', note: 'Stars that the buyer gave, 1 to 5.' },
    text: { header: 'Review', note: 'What the buyer wrote.' },
    pinOn: { header: 'Now', note: 'Whether it is pinned and where, as of the last refresh of the sheet of pinned reviews.' },
    newPinOn: { header: 'What to do', note: 'Enter: in the card, in all variants, or unpin. Empty leaves it.' },
    pinMethod: { header: 'By what', note: 'To pin, enter: subscription or option. The sheet of limits shows how many places are left.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Review number', note: 'The number by which WB knows the review.' },
  },
  values: {
    pinOn: { nm: 'In the card', imt: 'In all variants', no: 'Not pinned' },
    newPinOn: { nm: 'in the card', imt: 'in all variants', no: 'unpin' },
    pinMethod: { subscription: 'subscription', tariff: 'option' },
  },
};
