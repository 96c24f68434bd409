import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { subjects } from '.';

export const words: WordsOf<typeof subjects> = {
  title: 'Subjects',
  row: 'a subject of WB’s list',
  columns: {
    subjectName: columns.subject,
    parentName: columns.category,
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
    parentID: { header: 'Category ID', note: 'Number of the parent category in WB’s list.' },
  },
};
