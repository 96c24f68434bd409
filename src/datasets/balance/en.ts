import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { balance } from '.';

export const words: WordsOf<typeof balance> = {
  title: 'Balance',
  row: 'the money on your balance in one currency',
  columns: {
    current: { header: 'Balance', note: 'Money on the seller’s account at WB at the last refresh.' },
    for_withdraw: { header: 'Can be withdrawn', note: 'How much of it could be withdrawn then.' },
    currency: columns.currency,
  },
};
