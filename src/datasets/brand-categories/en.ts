import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { brandCategories } from '.';

export const words: WordsOf<typeof brandCategories> = {
  title: 'Categories of brands',
  row: 'a category in which a brand is sold',
  columns: {
    brand: columns.brand,
    parentName: columns.category,
    parentId: { header: 'Category ID', note: 'Number of the parent category in WB’s list.' },
    pair: { header: 'Category and brand', note: 'The share of a brand is read by this pair.' },
  },
};
