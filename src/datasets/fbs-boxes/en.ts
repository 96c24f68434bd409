import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsBoxes } from '.';

export const words: WordsOf<typeof fbsBoxes> = {
  title: 'FBS boxes',
  row: 'one box of an FBS supply',
  columns: {
    createdAt: { header: 'Supply created', note: 'When the supply was made, Moscow time.' },
    supplyId: columns.fbsSupplyId,
    supplyName: { header: 'Name of the supply', note: 'How you named the supply.' },
    id: { header: 'Box', note: 'Number of the box on its sticker. Only supplies to pick-up points have boxes.' },
  },
};
