import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertGoods } from '.';

export const words: WordsOf<typeof advertGoods> = {
  title: 'Товары для рекламы',
  row: 'один товар, который можно рекламировать',
  columns: {
    vendorCode: columns.supplierArticle,
    nm: columns.nmId,
    title: columns.title,
    subject: columns.subject,
    subjectId: { header: 'Номер предмета', note: 'Номер, под которым предмет известен WB.' },
  },
};
