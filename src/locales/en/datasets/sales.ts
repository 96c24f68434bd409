import type { DatasetTexts } from '../../locale';
import * as shared from './shared';

export const sales: DatasetTexts<'sales'> = {
  title: 'Sales',
  columns: {
    date: { header: 'Sold', note: 'When the item was paid for or returned, Moscow time.' },
    isReturn: { header: 'Return', note: 'Set for a return. Returns have to be subtracted from sales.' },
    supplierArticle: shared.supplierArticle,
    nmId: shared.nmId,
    subject: shared.subject,
    brand: shared.brand,
    techSize: shared.techSize,
    barcode: shared.barcode,
    totalPrice: shared.totalPrice,
    discountPercent: shared.discountPercent,
    spp: shared.spp,
    paymentSaleAmount: { header: 'WB Wallet discount', note: 'Discount for paying by WB Wallet, ₽.' },
    priceWithDisc: {
      header: 'Price after seller discount',
      note: '₽ per piece after your discount; your payment is counted from it. May be 0 during the first day.',
    },
    finishedPrice: { header: 'Buyer’s price', note: 'What the buyer paid, ₽. May be 0 during the first day.' },
    forPay: {
      header: 'To be paid',
      note: 'What WB owes you for the item before logistics and services, ₽. Still 0 in the first day; exact sums are in the finance sheet.',
    },
    warehouseName: shared.warehouseName,
    warehouseType: shared.warehouseType,
    countryName: shared.countryName,
    oblastOkrugName: shared.oblastOkrugName,
    regionName: shared.regionName,
    category: shared.category,
    lastChangeDate: shared.lastChangeDate,
    incomeID: shared.incomeID,
    sticker: shared.sticker,
    isSupply: shared.isSupply,
    isRealization: shared.isRealization,
    gNumber: shared.gNumber,
    srid: shared.srid,
    saleID: { header: 'Sale number', note: 'Its first letter tells what it is: S is a sale, R is a return.' },
  },
};
