import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertConfig } from '.';

export const words: WordsOf<typeof advertConfig> = {
  title: 'Advert rules',
  row: 'the rules of the advert account in one currency',
  columns: {
    cpmStep: { header: 'Step for views', note: 'By what the bid for 1000 views changes.' },
    cpcStep: { header: 'Step for clicks', note: 'By what the bid for a click changes.' },
    minTopUp: { header: 'Least top-up', note: 'The least that a budget is topped up by.' },
    currency: columns.currency,
  },
};
