import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setStocks } from '.';

export const words: WordsOf<typeof setStocks> = {
  title: 'Change stocks',
  about: 'How many pieces you offer from your warehouses: enter new amounts, check them and send them to WB.',
  row: 'one size of an item in one of your warehouses',
  columns: {
    vendorCode: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Your warehouse', note: 'Your own warehouse, as you named it in WB’s cabinet.' },
    amount: { header: 'Amount', note: 'Pieces on offer, as they were when the sheet of your stocks was refreshed.' },
    newAmount: { header: 'New amount', note: 'Enter how many pieces to offer. Empty leaves it as it is, 0 takes it off sale.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
};
