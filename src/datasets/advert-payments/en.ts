import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertPayments } from '.';

export const words: WordsOf<typeof advertPayments> = {
  title: 'Advert top-ups',
  row: 'one top-up of the advert account',
  columns: {
    date: { header: 'When', note: 'When it was topped up, Moscow time.' },
    sum: { header: 'Sum', note: 'By how much.' },
    type: { header: 'From', note: 'What it was topped up from.' },
    statusId: { header: 'State', note: 'Whether it went through.' },
    cardStatus: { header: 'Card', note: 'What the bank said where you paid by card.' },
    currency: columns.currency,
    id: { header: 'Payment number', note: 'The number that WB knows the payment by.' },
  },
  values: {
    type: { 0: 'Account', 1: 'Balance', 3: 'Card' },
    statusId: { 0: 'Failed', 1: 'Done' },
    cardStatus: { success: 'Paid', succeeded: 'Went through', fail: 'Refused', pending: 'Waiting', unknown: 'Unknown' },
  },
};
