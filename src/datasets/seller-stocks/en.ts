import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { sellerStocks } from '.';

export const words: WordsOf<typeof sellerStocks> = {
  title: 'FBS stocks',
  row: 'one size of a product in one warehouse of yours',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: { header: 'Your warehouse', note: 'Seller’s warehouse as you named it in the WB cabinet.' },
    quantity: { header: 'Quantity', note: 'Pieces that you offer from this warehouse.' },
    regionName: { header: 'Warehouse region', note: 'Where WB counts the delivery from.' },
    brand: columns.brand,
    subjectName: columns.subject,
    warehouseId: { header: 'Warehouse ID', note: 'Number of your warehouse inside WB.' },
    chrtId: columns.chrtId,
  },
};
