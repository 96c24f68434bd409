import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { answerQuestions } from '.';

export const words: WordsOf<typeof answerQuestions> = {
  title: 'Answer questions',
  about: 'Questions without an answer: enter one, refuse with a word, or mark as seen. It cannot be taken back.',
  row: 'one question that has no answer yet',
  columns: {
    createdDate: { header: 'Date', note: 'When the buyer asked.' },
    text: { header: 'Question', note: 'What the buyer asked.' },
    state: { header: 'Now', note: 'Whether the question was seen.' },
    newAnswer: { header: 'Your answer', note: 'Enter the answer, 2 to 5000 letters. It is sent word for word, and WB looks at it first. Empty sends none.' },
    newState: { header: 'To do', note: 'Empty answers where an answer is entered. Enter “refuse” (with a word in “Your answer”) or “seen”.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Question number', note: 'The number by which WB knows the question.' },
  },
  values: { state: { new: 'new', viewed: 'seen' }, newState: { none: 'refuse', viewed: 'seen', wbRu: 'answer' } },
};
