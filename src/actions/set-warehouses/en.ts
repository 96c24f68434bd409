import type { WordsOf } from '../../tables/words';
import type { setWarehouses } from '.';

export const words: WordsOf<typeof setWarehouses> = {
  title: 'Edit warehouses',
  about: 'Make, rename, move to another office or delete a warehouse of yours.',
  row: 'one warehouse of yours',
  columns: {
    warehouse: { header: 'Warehouse ID', note: 'The number at WB. Enter +1 for a new one, +2 for the next.' },
    name: { header: 'Warehouse', note: 'Its name now.' },
    officeName: { header: 'Office', note: 'The office of WB that it belongs to.' },
    newName: { header: 'New name', note: 'Enter a name, or «-» to delete the warehouse. Empty leaves it.' },
    newOffice: { header: 'Office number', note: 'Enter the number from the sheet of offices. A new warehouse needs it. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
