import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setRecommendations } from '.';

export const words: WordsOf<typeof setRecommendations> = {
  title: 'Change recommendations',
  about: 'Which of your goods buyers see beside a card: up to 20 numbers of WB, in their order.',
  row: 'one card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    recomNms: { header: 'Now', note: 'The recommendations as of the last refresh of their sheet.' },
    newNms: { header: 'What to set', note: 'Enter numbers of WB with spaces between them, 20 at most: they take the place of the former. A minus takes all away. Empty leaves them.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
