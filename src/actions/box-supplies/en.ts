import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { boxSupplies } from '.';

export const words: WordsOf<typeof boxSupplies> = {
  title: 'Boxes of supplies',
  about: 'How many boxes an FBS supply has that you bring to a pick-up point.',
  row: 'one FBS supply that is still open',
  columns: {
    createdAt: { header: 'Created', note: 'When the supply was made, Moscow time.' },
    name: { header: 'Name', note: 'How you have called the supply.' },
    boxes: { header: 'Boxes', note: 'As it was when the sheet of FBS boxes was refreshed.' },
    newBoxes: { header: 'How many', note: 'Enter how many there are to be. WB gives no more than half of the orders. Empty leaves it, 0 takes all away.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplyId: columns.fbsSupplyId,
  },
};
