import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { removeStocks } from '.';

export const words: WordsOf<typeof removeStocks> = {
  title: 'Remove stocks',
  about: 'Take sizes off your warehouse altogether, which is more than 0. WB gives no way back.',
  row: 'one size at one warehouse of yours',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Your warehouse', note: 'A warehouse of yours, as you have named it at WB.' },
    amount: { header: 'Amount', note: 'Pieces on sale when the sheet of own stocks was refreshed.' },
    newState: { header: 'What to do', note: 'Enter: remove. Empty does nothing.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
  values: { newState: { gone: 'remove' } },
};
