import type { WordsOf } from '../../tables/words';
import type { passes } from '.';

export const words: WordsOf<typeof passes> = {
  title: 'Passes',
  row: 'one pass to a warehouse of WB',
  columns: {
    dateEnd: { header: 'Valid until', note: 'Until when the pass is good, Moscow time.' },
    officeName: { header: 'WB warehouse', note: 'Which warehouse it is for.' },
    officeAddress: { header: 'Address', note: 'Where to go.' },
    carModel: { header: 'Car', note: 'Make of the car in the pass.' },
    carNumber: { header: 'Number plate', note: 'Number of the car in the pass.' },
    lastName: { header: 'Driver’s surname', note: 'Who drives. Everybody who may open the file will see it.' },
    firstName: { header: 'Driver’s name', note: 'Who drives. Everybody who may open the file will see it.' },
    id: { header: 'Pass ID', note: 'Number of the pass inside WB.' },
    officeId: { header: 'Point ID', note: 'Number of the warehouse inside WB.' },
  },
};
