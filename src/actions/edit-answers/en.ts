import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { editAnswers } from '.';

export const words: WordsOf<typeof editAnswers> = {
  title: 'Correct answers',
  about: 'Answers that are out: WB lets each be changed once within 60 days. It shows whether WB has let the answer through.',
  row: 'one review with your answer',
  columns: {
    createdDate: { header: 'Date', note: 'When the buyer wrote the review.' },
    productValuation: { header: 'Rating', note: 'Stars that the buyer gave, 1 to 5.' },
    text: { header: 'Review', note: 'What the buyer wrote.' },
    answer: { header: 'Answer now', note: 'Your answer when the sheet of reviews was refreshed.' },
    answerState: { header: 'WB’s check', note: 'What became of the answer when WB looked at it.' },
    newAnswer: { header: 'New answer', note: 'Enter the new text, 2 to 5000 letters. An answer can be changed once. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    editable: { header: 'May be changed', note: 'Whether WB lets the answer be changed still: asked when the draft is checked.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Review number', note: 'The number by which WB knows the review.' },
  },
  values: {
    answerState: { none: 'new', wbRu: 'published', reviewRequired: 'being checked', rejected: 'rejected' },
    editable: { yes: 'yes', no: 'no' },
  },
};
