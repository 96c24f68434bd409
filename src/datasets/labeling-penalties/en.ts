import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { labelingPenalties } from '.';

export const words: WordsOf<typeof labelingPenalties> = {
  title: 'Marking penalties',
  row: 'one penalty for a missing marking code',
  columns: {
    date: { header: 'Penalty day', note: 'When WB set the penalty, Moscow time.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    amount: { header: 'Penalty', note: 'The penalty, ₽.' },
    sku: columns.barcode,
    incomeId: columns.incomeID,
    photoUrls: { header: 'Photos', note: 'Addresses of photos of the item without a readable code, with spaces between them.' },
    shkID: { header: 'WB code', note: 'Number by which WB knows the item.' },
  },
};
