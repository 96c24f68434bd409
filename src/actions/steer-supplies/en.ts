import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { steerSupplies } from '.';

export const words: WordsOf<typeof steerSupplies> = {
  title: 'Hand supplies over',
  about: 'Hand FBS supplies over to delivery or delete empty ones. WB wants the way of shipping and the required marks before.',
  row: 'one FBS supply that is still open',
  columns: {
    createdAt: { header: 'Created', note: 'When the supply was made, Moscow time.' },
    name: { header: 'Name', note: 'How you have called the supply.' },
    state: { header: 'Now', note: 'As it was when the sheet of FBS supplies was refreshed.' },
    newState: { header: 'What to do', note: 'Enter: hand over, or delete. Only an empty one can be deleted. Empty does nothing.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    supplyId: columns.fbsSupplyId,
  },
  values: {
    state: { open: 'Open' },
    newState: { delivered: 'hand over', gone: 'delete' },
  },
};
