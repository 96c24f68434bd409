import type { WordsOf } from '../../tables/words';
import type { seller } from '.';

export const words: WordsOf<typeof seller> = {
  title: 'Shops',
  row: 'one shop that you connected',
  columns: {
    name: { header: 'Seller', note: 'Company or entrepreneur that owns the cabinet.' },
    tradeMark: { header: 'Shop name', note: 'Name of the shop on the WB site.' },
    tin: { header: 'Tax number', note: 'INN of the seller. Written as text, to keep a zero in front.' },
    sid: { header: 'Seller ID', note: 'Number of the cabinet inside WB. By it we know that a new token is of the same shop.' },
  },
};
