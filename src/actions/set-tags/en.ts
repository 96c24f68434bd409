import type { WordsOf } from '../../tables/words';
import type { setTags } from '.';

/** Source: WB's page of tags, field `color`. */
const COLORS = { D1CFD7: 'grey', FEE0E0: 'red', ECDAFF: 'violet', E4EAFF: 'blue', DEF1DD: 'green', FFECC7: 'yellow' };

export const words: WordsOf<typeof setTags> = {
  title: 'Edit tags',
  about: 'Make, rename, colour or delete tags.',
  row: 'one tag',
  columns: {
    tag: { header: 'Tag number', note: 'The number at WB. Enter +1 for a new one, +2 for the next.' },
    name: { header: 'Tag', note: 'Its name.' },
    color: { header: 'Colour', note: 'Its colour.' },
    newName: { header: 'New name', note: 'Enter a name of up to 15 letters, or «-» to delete the tag. Empty leaves it.' },
    newColor: { header: 'New colour', note: 'Enter: grey, red, violet, blue, green or yellow. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
  values: {
    color: COLORS,
    newColor: COLORS,
  },
};
