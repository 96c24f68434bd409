import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertBalance } from '.';

export const words: WordsOf<typeof advertBalance> = {
  title: 'Advert balance',
  row: 'the money of the advert account in one currency',
  columns: {
    balance: { header: 'Account', note: 'What is on the account of WB Promotion: you top it up.' },
    net: { header: 'Balance', note: 'What may be spent out of sales to come. WB works it out.' },
    bonus: { header: 'Bonuses', note: 'Bonuses that WB has given.' },
    promo: { header: 'Promo bonuses', note: 'All promo bonuses that are left.' },
    promoUntil: { header: 'Promo bonuses expire', note: 'When the first part of them expires, Moscow time.' },
    currency: columns.currency,
  },
};
