import type { WordsOf } from '../../tables/words';
import type { tags } from '.';

export const words: WordsOf<typeof tags> = {
  title: 'Tags',
  row: 'a tag that you mark products with',
  columns: {
    name: { header: 'Tag', note: 'Name of the tag in the cabinet.' },
    color: { header: 'Colour', note: 'Colour of the tag: six signs, as on web pages.' },
    id: { header: 'Tag ID', note: 'Number of the tag inside WB.' },
  },
};
