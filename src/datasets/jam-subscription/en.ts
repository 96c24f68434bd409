import type { WordsOf } from '../../tables/words';
import type { jamSubscription } from '.';

export const words: WordsOf<typeof jamSubscription> = {
  title: 'Jam subscription',
  row: 'the Jam subscription of the shop',
  columns: {
    state: { header: 'State', note: 'Whether it holds.' },
    level: { header: 'Level', note: 'Which subscription it is.' },
    since: { header: 'Since', note: 'When it first began, Moscow time.' },
    till: { header: 'Paid until', note: 'When the time that is paid for ends, Moscow time.' },
    activationSource: { header: 'Begun in', note: 'Where you subscribed.' },
  },
  values: {
    state: { active: 'Holds', inactive: 'Over' },
    level: { standard: 'Standard', advanced: 'Advanced', premium: 'Premium' },
    activationSource: { jam: 'Jam subscription', constructor: 'Tariff constructor' },
  },
};
