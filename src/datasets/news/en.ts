import type { WordsOf } from '../../tables/words';
import type { news } from '.';

export const words: WordsOf<typeof news> = {
  title: 'WB news',
  row: 'one piece of news of the seller portal',
  columns: {
    date: { header: 'Date', note: 'When WB published it, Moscow time.' },
    header: { header: 'News', note: 'The headline.' },
    types: { header: 'Subjects', note: 'What it is about, parted by commas.' },
    content: { header: 'Text', note: 'The whole text.' },
    id: { header: 'News number', note: 'The number that WB knows it by.' },
  },
};
