import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { brandPlaces } from '.';

const share = 'In the cell 18% is 0.18.';

export const words: WordsOf<typeof brandPlaces> = {
  title: 'Brand by category',
  about: 'Which share of a category’s sales your brand has, and its place. WB’s API does not show the shares and places of other brands.',
  row: 'one brand of yours in one category',
  columns: {
    brand: columns.brand,
    category: columns.category,
    share: { header: 'Share of sales, %', note: `Average share of the brand in the category’s sales over the last 7 days, from “Share of the brand in sales”. ${share}` },
    shareBefore: { header: 'Share before, %', note: `The same for the 7 days before those. ${share}` },
    shareChange: { header: 'Changed, points', note: 'Share less share before, in percentage points: from 2% to 3% is 1.' },
    shareMonth: { header: 'Share in 28 days, %', note: `Average share of sales over 28 days. ${share}` },
    pieces: { header: 'Share of pieces, %', note: `Average share of the brand in pieces sold over the last 7 days. ${share}` },
    place: { header: 'Place', note: 'Place of the brand in the category on the last day.' },
    placeBefore: { header: 'Place before', note: 'Place of the brand a week earlier.' },
    placeBest: { header: 'Best place', note: 'The highest place of all days on the sheet.' },
    lastDay: { header: 'Last day', note: 'Until when it is known. WB counts with a delay.' },
    odd: { header: 'Rows not understood', note: 'Rows without a day or a share. Usually 0.' },
    days: { header: 'Days', note: 'How many days are known.' },
    line: { header: 'Line code', note: 'For the add-on: the line is found by it.' },
  },
};
