import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { returnGoods } from '.';

export const words: WordsOf<typeof returnGoods> = {
  title: 'Ask goods back by review',
  about: 'Asks a buyer who gave 1 to 3 stars to give the good back. WB does not allow it for every review, and it cannot be cancelled.',
  row: 'one review of 1 to 3 stars',
  columns: {
    createdDate: { header: 'Date', note: 'When the buyer wrote the review.' },
    productValuation: { header: 'Rating', note: 'Stars that the buyer gave, 1 to 5.' },
    text: { header: 'Review', note: 'What the buyer wrote.' },
    cons: { header: 'Cons', note: 'What the buyer did not like.' },
    wanted: { header: 'What to do', note: 'Enter “ask back”. Empty does nothing. The check says whether the review allows it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    state: { header: 'Return', note: 'WB says it at the check.' },
    supplierArticle: columns.supplierArticle,
    productName: columns.title,
    nmId: columns.nmId,
    id: { header: 'Review number', note: 'The number by which WB knows the review.' },
  },
  values: { state: { able: 'can be asked', asked: 'asked', none: 'WB does not allow it' }, wanted: { asked: 'ask back' } },
};
