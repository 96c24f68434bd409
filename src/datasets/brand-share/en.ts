import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { brandShare } from '.';

export const words: WordsOf<typeof brandShare> = {
  title: 'Share of the brand in sales',
  row: 'the share of a brand in the sales of a category on one day',
  columns: {
    applyDate: { header: 'Day', note: 'Day by Moscow time.' },
    brand: columns.brand,
    parentName: columns.category,
    pricePercent: { header: 'Share by amount, %', note: 'Share of your brand in what the category sells on WB. The cell holds a share: 18 % is 0.18.' },
    qtyPercent: { header: 'Share by pieces, %', note: 'Share of your brand in the pieces that the category sells on WB.' },
    brandRating: { header: 'Place of the brand', note: 'Which place the brand has in the category.' },
    parentId: { header: 'Category ID', note: 'Number of the parent category in WB’s list.' },
  },
};
