import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { questions } from '.';

export const words: WordsOf<typeof questions> = {
  title: 'Questions',
  row: 'one question of a buyer',
  columns: {
    createdDate: { header: 'Asked', note: 'When the buyer asked, Moscow time.' },
    text: { header: 'Question', note: 'What the buyer asked.' },
    answer: { header: 'Your answer', note: 'What you answered. Empty where there is no answer yet.' },
    answeredAt: { header: 'Answered', note: 'When you answered, Moscow time.' },
    state: { header: 'State', note: 'Whether it waits for an answer, and can be seen on the site.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    productName: columns.title,
    brandName: columns.brand,
    wasViewed: { header: 'Seen', note: '“yes” where the question has been opened in the cabinet.' },
    isWarned: { header: 'Suspicious', note: '“yes” where WB takes the question for suspicious.' },
    id: { header: 'Question number', note: 'The number that WB knows the question by.' },
  },
  values: {
    state: { suppliersPortalSynch: 'New', wbRu: 'Answered, on the site', none: 'Refused by you' },
  },
};
