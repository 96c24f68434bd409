import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { advertGoods } from '.';

export const words: WordsOf<typeof advertGoods> = {
  title: 'Products to advertise',
  row: 'one product that can be advertised',
  columns: {
    vendorCode: columns.supplierArticle,
    nm: columns.nmId,
    title: columns.title,
    subject: columns.subject,
    subjectId: { header: 'Subject number', note: 'The number that WB knows the subject by.' },
  },
};
