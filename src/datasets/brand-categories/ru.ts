import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { brandCategories } from '.';

export const words: WordsOf<typeof brandCategories> = {
  title: 'Категории брендов',
  row: 'категория, в которой продаётся бренд',
  columns: {
    brand: columns.brand,
    parentName: columns.category,
    parentId: { header: 'ID категории', note: 'Номер родительской категории в справочнике WB.' },
    pair: { header: 'Категория и бренд', note: 'По этой паре читается доля бренда.' },
  },
};
