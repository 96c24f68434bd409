import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { measures } from '../funnel-days/en';
import type { funnelShopDays } from '.';

export const words: WordsOf<typeof funnelShopDays> = {
  title: 'Funnel of the shop by day',
  row: 'one day of the whole shop',
  columns: {
    date: { header: 'Day', note: 'Day by Moscow time. WB remembers a week; rows stay on the sheet after that.' },
    ...measures,
    currency: columns.currency,
  },
};
