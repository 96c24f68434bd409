import type { WordsOf } from '../../tables/words';
import type { promotions } from '.';

export const words: WordsOf<typeof promotions> = {
  title: 'Promotion calendar',
  row: 'one promotion that is open to you',
  columns: {
    name: { header: 'Promotion', note: 'Its name.' },
    startDateTime: { header: 'Begins', note: 'When it begins, Moscow time.' },
    endDateTime: { header: 'Ends', note: 'When it ends, Moscow time.' },
    type: { header: 'Kind', note: 'WB itself puts products into an automatic one.' },
    id: { header: 'Promotion number', note: 'The number that WB knows it by.' },
    current: { header: 'Runs or will run', note: 'For the add-on: conditions are asked for by it.' },
    open: { header: 'Products may be chosen', note: 'For the add-on: products are asked for by it.' },
  },
  values: {
    type: { regular: 'Promotion', auto: 'Automatic' },
  },
};
