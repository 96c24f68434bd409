import type { WordsOf } from '../../tables/words';
import { names } from '../finance-lines/en';
import { lines } from '../trade-lines/en';
import type { salesByWarehouse } from '.';

export const words: WordsOf<typeof salesByWarehouse> = {
  title: 'Sales by warehouse',
  about: 'From which warehouses goods are ordered and bought: orders, sums and buyouts in 28 days.',
  row: 'one warehouse',
  columns: {
    warehouse: { header: 'Warehouse', note: 'Where goods go from. Since 15 August 2026 WB calls nearly all of its warehouses in Russia by one name.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this warehouse has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { warehouse: names },
};
