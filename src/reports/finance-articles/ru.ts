import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { lines, month, names } from '../finance-lines/ru';
import type { financeArticles } from '.';

export const words: WordsOf<typeof financeArticles> = {
  title: 'Финансы по товарам',
  about: 'Сколько принёс каждый товар за месяц и сколько с него забрал WB. То, что WB не относит к товарам, стоит строкой «без артикула».',
  row: 'один товар за один месяц в одной валюте',
  columns: { month, vendorCode: columns.supplierArticle, nmId: columns.nmId, title: columns.title, ...lines },
  values: { vendorCode: names },
};
