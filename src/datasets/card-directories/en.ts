import type { WordsOf } from '../../tables/words';
import type { cardDirectories } from '.';

export const words: WordsOf<typeof cardDirectories> = {
  title: 'Values of characteristics',
  row: 'a value that a card may have',
  columns: {
    directory: { header: 'List', note: 'Which characteristic the value is for.' },
    name: { header: 'Value', note: 'How it is written in a card.' },
    more: { header: 'More', note: 'Of a colour, which colour it belongs to; of a country, its full name.' },
    kind: { header: 'List code', note: 'Name of the list inside WB.' },
  },
  values: {
    directory: { colors: 'Colour', kinds: 'Gender', countries: 'Country of origin', seasons: 'Season', vat: 'VAT rate' },
  },
};
