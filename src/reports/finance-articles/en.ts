import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/en';
import type { financeArticles } from '.';

export const words: WordsOf<typeof financeArticles> = {
  title: 'Finance by product',
  about: 'What each product brought in a month and what WB took of it. What WB does not ascribe to products is the line “no article”.',
  row: 'one product in one month and one currency',
  columns: { month, vendorCode: columns.supplierArticle, nmId: columns.nmId, title: columns.title, ...lines },
  values: { vendorCode: names },
};
