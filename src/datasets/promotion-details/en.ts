import type { WordsOf } from '../../tables/words';
import type { promotionDetails } from '.';

export const words: WordsOf<typeof promotionDetails> = {
  title: 'Promotion conditions',
  row: 'the conditions of one promotion and your part in it',
  columns: {
    name: { header: 'Promotion', note: 'Its name.' },
    startDateTime: { header: 'Begins', note: 'When it begins, Moscow time.' },
    endDateTime: { header: 'Ends', note: 'When it ends, Moscow time.' },
    type: { header: 'Kind', note: 'WB itself puts products into an automatic one.' },
    participationPercentage: { header: 'Taking part', note: 'The share of your products in stock that take part.' },
    inPromoActionTotal: { header: 'In it', note: 'How many of your products take part.' },
    inPromoActionLeftovers: { header: 'In it, in stock', note: 'How many of these are in stock.' },
    notInPromoActionTotal: { header: 'Not in it', note: 'How many products could take part and do not.' },
    notInPromoActionLeftovers: { header: 'Not in it, in stock', note: 'How many of these are in stock.' },
    exceptionProductsCount: { header: 'Excluded', note: 'How many products you took out of an automatic one before it began.' },
    ranging: { header: 'Lift in search', note: 'How far products are lifted at which part.' },
    advantages: { header: 'Advantages', note: 'What it brings, parted by commas.' },
    description: { header: 'Description', note: 'What WB says of it.' },
    id: { header: 'Promotion number', note: 'The number that WB knows it by.' },
  },
  values: {
    type: { regular: 'Promotion', auto: 'Automatic' },
  },
};
