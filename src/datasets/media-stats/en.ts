import type { WordsOf } from '../../tables/words';
import type { mediaStats } from '.';

export const words: WordsOf<typeof mediaStats> = {
  title: 'Media statistics',
  row: 'one banner on one day',
  columns: {
    date: { header: 'Day', note: 'The day, Moscow time.' },
    item_name: { header: 'Brand', note: 'The brand on the banner.' },
    category_name: { header: 'Placed in', note: 'The category it stands in.' },
    views: { header: 'Views', note: 'How often it was shown.' },
    clicks: { header: 'Clicks', note: 'How often it was clicked.' },
    atbs: { header: 'Baskets', note: 'How often a product was put into a basket.' },
    orders: { header: 'Orders', note: 'Orders that WB puts down to it. Empty where WB does not part them by day.' },
    item_id: { header: 'Banner number', note: 'The number that WB knows the banner by.' },
  },
};
