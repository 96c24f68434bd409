import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { feedbacks } from '.';

export const words: WordsOf<typeof feedbacks> = {
  title: 'Reviews',
  row: 'one review of a buyer',
  columns: {
    createdDate: { header: 'Written', note: 'When the buyer left the review, Moscow time.' },
    productValuation: { header: 'Rating', note: 'How many stars the buyer gave: from 1 to 5.' },
    text: { header: 'Review', note: 'What the buyer wrote. Empty where there is only a rating.' },
    pros: { header: 'Liked', note: 'What the buyer liked.' },
    cons: { header: 'Disliked', note: 'What the buyer did not like.' },
    answer: { header: 'Your answer', note: 'What you answered. Empty where there is no answer yet.' },
    answerState: { header: 'Answer state', note: 'Whether the answer can be seen, is being checked or was refused.' },
    state: { header: 'State', note: 'Whether the review waits for your answer. WB takes a rating alone for handled at once.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    productName: columns.title,
    size: columns.techSize,
    orderStatus: { header: 'Order outcome', note: 'Whether the buyer kept, refused or returned it.' },
    matchingSize: { header: 'Fit', note: 'Whether the size was right. Empty for products without sizes.' },
    bables: { header: 'Tags', note: 'What the buyer ticked in the review, parted by commas.' },
    photos: { header: 'Photos', note: 'How many photos the review has.' },
    userName: { header: 'Buyer', note: 'The name that the review was left under.' },
    lastOrderCreatedAt: { header: 'Ordered', note: 'When the buyer ordered it, Moscow time.' },
    wasViewed: { header: 'Seen', note: '“yes” where the review has been opened in the cabinet.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    id: { header: 'Review number', note: 'The number that WB knows the review by.' },
  },
  values: {
    answerState: { none: 'New', wbRu: 'On the site', reviewRequired: 'Being checked', rejected: 'Refused' },
    state: { none: 'Waits', wbRu: 'Handled' },
    orderStatus: { buyout: 'Kept', rejected: 'Refused', returned: 'Returned', notSpecified: 'Not given' },
    matchingSize: { ok: 'Fits', smaller: 'Too small', bigger: 'Too large' },
  },
};
