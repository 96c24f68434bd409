import type { WordsOf } from '../../tables/words';
import type { advertSpend } from '.';

export const words: WordsOf<typeof advertSpend> = {
  title: 'Advert charges',
  row: 'what was charged for a campaign on one day from one source',
  columns: {
    date: { header: 'Day', note: 'The day, Moscow time. Where WB has not said it yet, the last day asked for.' },
    campName: { header: 'Campaign', note: 'The name of the campaign.' },
    updSum: { header: 'Charged', note: 'What was charged on that day, in the currency of the advert account.' },
    paymentType: { header: 'From', note: 'What it was taken from, in WB’s words: balance, account, bonuses or cashback.' },
    updNum: { header: 'Document', note: 'The number of WB’s document. 0: there is none yet.' },
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
