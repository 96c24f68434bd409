import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { tagCards } from '.';

export const words: WordsOf<typeof tagCards> = {
  title: 'Tags of cards',
  about: 'Which tags cards have.',
  row: 'one card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    newTags: { header: 'Tags', note: 'Enter all tags of the card with commas between, up to 8. They replace the former ones. «-» takes all away. Empty leaves them.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
