import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { blockedCards } from '.';

export const words: WordsOf<typeof blockedCards> = {
  title: 'Blocked cards',
  row: 'one reason for which a card is blocked',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    reason: { header: 'Reason', note: 'Why WB blocked the card. In WB’s own words.' },
    isBlocked: { header: 'Blocked', note: '“yes” while the card is in WB’s list, “no” once WB no longer shows it there.' },
    brand: columns.brand,
  },
};
