import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsStocks } from '.';

export const words: WordsOf<typeof fbsStocks> = {
  title: 'Stock of my warehouses',
  row: 'one size of a product in one warehouse of yours',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Your warehouse', note: 'Seller’s warehouse as you named it in the WB cabinet.' },
    amount: { header: 'Quantity', note: 'Pieces that you offer from this warehouse. The row stays with a zero when they are gone.' },
    brand: columns.brand,
    subjectName: columns.subject,
    warehouseId: columns.sellerWarehouseId,
    chrtId: columns.chrtId,
  },
};
