import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setWholesale } from '.';

export const words: WordsOf<typeof setWholesale> = {
  title: 'Wholesale discounts',
  about: 'Discounts for firms that take many pieces: up to three steps an article. WB does not let a base token do it.',
  row: 'one item and its wholesale steps',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    discountedPrice: { header: 'Discounted price', note: 'The price after your discount, before the wholesale one.' },
    pieces1: { header: 'From, pcs (1)', note: 'First step: from how many pieces on. Empty leaves it.' },
    discount1: { header: 'Wholesale, % (1)', note: 'First step: the discount in whole percents. 0 takes this step and all above away.' },
    pieces2: { header: 'From, pcs (2)', note: 'Second step: more pieces than the first.' },
    discount2: { header: 'Wholesale, % (2)', note: 'Second step: a larger discount than the first. 0 takes this step and all above away.' },
    pieces3: { header: 'From, pcs (3)', note: 'Third step: more pieces than the second.' },
    discount3: { header: 'Wholesale, % (3)', note: 'Third step: a larger discount than the second. 0 takes it away.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
  },
};
