import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setClubDiscounts } from '.';

export const words: WordsOf<typeof setClubDiscounts> = {
  title: 'WB Club discounts',
  about: 'A further discount for buyers who subscribe to WB Club, by article.',
  row: 'one item: the club discount that stands and the one to set',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    discountedPrice: { header: 'Discounted price', note: 'The price after your discount, before that of the club.' },
    clubDiscount: { header: 'Club discount, %', note: 'As it was when the prices sheet was refreshed.' },
    clubDiscountedPrice: { header: 'Club price', note: 'The price after your discount and that of the club.' },
    newClubDiscount: { header: 'New club discount, %', note: 'Enter whole percents, 0 takes it away. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
  },
};
