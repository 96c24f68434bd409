import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { regroupCards } from '.';

export const words: WordsOf<typeof regroupCards> = {
  title: 'Group cards',
  about: 'Merge cards into one group, or part them from it.',
  row: 'one card',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    subjectName: columns.subject,
    title: columns.title,
    imtID: { header: 'Group', note: 'The number of the group (imtID): merged cards have one.' },
    newGroup: { header: 'New group', note: 'Enter the number of the group to join, or «-» to part the card from its own. The subject must be the same. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
