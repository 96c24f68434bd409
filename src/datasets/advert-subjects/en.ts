import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertSubjects } from '.';

export const words: WordsOf<typeof advertSubjects> = {
  title: 'Subjects to advertise',
  row: 'one subject of which products can be advertised',
  columns: {
    name: columns.subject,
    count: { header: 'Products', note: 'How many of your products of it can be advertised. 0: none any more.' },
    id: { header: 'Subject number', note: 'The number that WB knows the subject by.' },
  },
};
