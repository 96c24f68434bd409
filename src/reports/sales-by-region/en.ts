import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByRegion } from '.';

export const words: WordsOf<typeof salesByRegion> = {
  title: 'Sales by region',
  about: 'Where orders go and where they are bought: orders, sums and buyouts by region in 28 days.',
  row: 'one region of delivery',
  columns: {
    region: { header: 'Region', note: 'Region of the delivery, as WB calls it.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this region has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { region: names },
};
