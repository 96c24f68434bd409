import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { stocks } from '.';

export const words: WordsOf<typeof stocks> = {
  title: 'Stocks',
  row: 'one size of a product in one WB warehouse. Sold out ones stay with a zero',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: {
      header: 'Warehouse',
      note: 'WB’s warehouse. WB shows nearly all in Russia as one; empty when the item is in none.',
    },
    quantity: { header: 'Available', note: 'Pieces that could be ordered at the last refresh. The row stays, with 0, when the item has run out.' },
    inWayToClient: columns.inWayToClient,
    inWayFromClient: columns.inWayFromClient,
    brand: columns.brand,
    subjectName: columns.subject,
    chrtId: columns.chrtId,
  },
};
