import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsReshipment } from '.';

export const words: WordsOf<typeof fbsReshipment> = {
  title: 'FBS to be brought again',
  row: 'one assembly order that must be brought once more',
  columns: {
    waiting: { header: 'Waits', note: '1 where it must be brought once more, 0 where not any more. The sum says how many pieces wait.' },
    createdAt: { header: 'Created', note: 'When the assembly order came. Needs the sheet “FBS orders”.' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    warehouseName: { header: 'Your warehouse', note: 'Seller’s warehouse that got the order. Needs the sheet “FBS orders”.' },
    supplyID: columns.fbsSupplyId,
    orderID: columns.assemblyId,
  },
};
