import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { orders } from '.';

export const words: WordsOf<typeof orders> = {
  title: 'Orders',
  row: 'one ordered piece. Cancelled orders stay, marked so',
  columns: {
    date: { header: 'Ordered', note: 'When the buyer ordered, Moscow time.' },
    supplierArticle: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    subject: columns.subject,
    brand: columns.brand,
    techSize: columns.techSize,
    barcode: columns.barcode,
    totalPrice: columns.totalPrice,
    discountPercent: columns.discountPercent,
    spp: columns.spp,
    priceWithDisc: { header: 'Price after seller discount', note: '₽ per piece after your discount, before WB’s. Order sums are counted by it.' },
    finishedPrice: { header: 'Buyer’s price', note: '₽ per piece after all discounts except the one for paying by WB Wallet.' },
    isCancel: { header: 'Cancelled', note: '“yes” when the order is cancelled. Cancelled orders stay in the list.' },
    cancelDate: { header: 'Cancel date', note: 'When the order was cancelled. Empty if it was not.' },
    warehouseName: columns.warehouseName,
    warehouseType: columns.warehouseType,
    countryName: columns.countryName,
    oblastOkrugName: columns.oblastOkrugName,
    regionName: columns.regionName,
    category: columns.category,
    lastChangeDate: columns.lastChangeDate,
    incomeID: columns.incomeID,
    sticker: columns.sticker,
    isSupply: columns.isSupply,
    isRealization: columns.isRealization,
    gNumber: columns.gNumber,
    chrtId: columns.chrtId,
    srid: columns.srid,
  },
};
