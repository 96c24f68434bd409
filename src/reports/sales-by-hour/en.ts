import type { WordsOf } from '../../tables/words';
import { lines } from '../trade-lines/en';
import type { salesByHour } from '.';

export const words: WordsOf<typeof salesByHour> = {
  title: 'Sales by day and hour',
  about: 'On which days of the week and at which hours people order and buy, in 28 days.',
  row: 'one hour of one day of the week',
  columns: {
    weekday: { header: 'Day of the week', note: 'In 28 days each day of the week comes four times.' },
    hour: { header: 'Hour', note: '9 is from 9:00 to 9:59 in Moscow. An order counts in its own hour, a buyout or return in that of the buyout or return.' },
    ...lines,
    share: { header: 'Share, %', note: 'What part of the sum of orders this hour has. The cell holds a share: 18 % is 0.18.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
  values: { weekday: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday', '-': 'no time' } },
};
