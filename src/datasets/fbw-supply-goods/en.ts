import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbwSupplyGoods } from '.';

export const words: WordsOf<typeof fbwSupplyGoods> = {
  title: 'Goods of FBW supplies',
  row: 'one barcode in one supply to a warehouse of WB',
  columns: {
    supplyDate: columns.supplyDate,
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    quantity: { header: 'Named', note: 'Pieces that you named in the supply.' },
    acceptedQuantity: columns.acceptedQuantity,
    readyForSaleQuantity: columns.readyForSaleQuantity,
    unloadingQuantity: columns.unloadingQuantity,
    color: { header: 'Colour', note: 'Colour from the product card.' },
    supplierBoxAmount: { header: 'In a box', note: 'Pieces in a box, as you named them.' },
    needKiz: { header: 'Needs labelling', note: '“yes” where goods need a code of «Честный знак».' },
    tnved: { header: 'TN VED', note: 'Customs code. Where labelling is needed and the code is missing, fill it in in the card.' },
    barcode: columns.barcode,
  },
};
