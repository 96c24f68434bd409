import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbwPackages } from '.';

export const words: WordsOf<typeof fbwPackages> = {
  title: 'Boxes of FBW supplies',
  row: 'one barcode in one box of a supply',
  columns: {
    supplyDate: columns.supplyDate,
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    packageCode: { header: 'Box', note: 'Barcode of the box or pallet.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    quantity: { header: 'Quantity', note: 'Pieces of this barcode in the box.' },
    packageQuantity: { header: 'All in the box', note: 'Pieces of all goods in the box. Not to be added up over rows.' },
    barcode: columns.barcode,
  },
};
