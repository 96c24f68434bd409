import type { WordsOf } from '../../tables/words';
import { metrics } from '../search-articles/en';
import type { searchDays } from '.';

export const words: WordsOf<typeof searchDays> = {
  title: 'Search by day',
  row: 'one day of the whole shop in the search',
  columns: {
    dt: { header: 'Day', note: 'Day by Moscow time.' },
    average: { header: 'Average position', note: 'Where your items stood in the search on average. The smaller, the higher.' },
    median: { header: 'Median position', note: 'Half of the items stood above this place, half below.' },
    visibility: metrics.visibility,
    open: metrics.openCard,
  },
};
