import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { answerFeedbacks } from '.';

export const words: WordsOf<typeof answerFeedbacks> = {
  title: 'Answer reviews',
  about: 'Reviews without an answer: enter one beside each, check and send. An answer cannot be taken back.',
  row: 'one review that has no answer yet',
  columns: {
    createdDate: { header: 'Date', note: 'When the buyer wrote the review.' },
    productValuation: { header: 'Rating', note: 'Stars that the buyer gave, 1 to 5.' },
    text: { header: 'Review', note: 'What the buyer wrote.' },
    pros: { header: 'Pros', note: 'What the buyer liked.' },
    cons: { header: 'Cons', note: 'What the buyer did not like.' },
    newAnswer: { header: 'Your answer', note: 'Enter the answer, 2 to 5000 letters. It is sent word for word. Empty sends none.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Review number', note: 'The number by which WB knows the review.' },
  },
};
