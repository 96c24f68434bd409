import type { WordsOf } from '../../tables/words';
import type { cardLimits } from '.';

export const words: WordsOf<typeof cardLimits> = {
  title: 'Card limits',
  row: 'how many cards could be made on the day',
  columns: {
    date: { header: 'Day', note: 'When it was looked up, day by Moscow time.' },
    freeLimits: { header: 'Free limits', note: 'How many cards WB lets you make for nothing.' },
    paidLimits: { header: 'Paid limits', note: 'How many more you have paid for.' },
  },
};
