import type { WordsOf } from '../../tables/words';
import type { passOffices } from '.';

export const words: WordsOf<typeof passOffices> = {
  title: 'Warehouses with passes',
  row: 'one warehouse of WB that needs a pass',
  columns: {
    name: { header: 'WB warehouse', note: 'How WB calls the warehouse.' },
    address: { header: 'Address', note: 'Where to go.' },
    id: { header: 'Point ID', note: 'Number of the warehouse inside WB.' },
  },
};
