import type { WordsOf } from '../../tables/words';
import type { pinLimits } from '.';

export const words: WordsOf<typeof pinLimits> = {
  title: 'Pin limits',
  row: 'how many reviews a subscription or an option lets you pin',
  columns: {
    source: { header: 'By', note: 'What lets you pin reviews.' },
    totalLimit: { header: 'All', note: 'How many reviews may be pinned.' },
    used: { header: 'Pinned', note: 'How many are pinned now.' },
    remaining: { header: 'Left', note: 'How many more may be pinned.' },
    perUnitLimit: { header: 'On a card', note: 'How many may be pinned on one card or on joined cards.' },
    unlimited: { header: 'Unlimited', note: '“yes” where you may pin as many as you like.' },
    kind: { header: 'Code', note: 'WB’s word for it.' },
  },
  values: {
    source: { subscription: 'Subscription', tariff: 'Tariff option' },
  },
};
