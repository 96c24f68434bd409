import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { sales } from '.';

export const words: WordsOf<typeof sales> = {
  title: 'Sales',
  row: 'one piece that was bought or returned',
  lost: 'Purchases and returns are there by the state of the order and the seller’s price, for 31 days. WB gives no number of the sale and no payout there, so “Продажи” cannot go on: see what is paid on “Финансы” once its report is out.',
  columns: {
    date: { header: 'Sold', note: 'When the item was paid for or returned, Moscow time.' },
    isReturn: { header: 'Return', note: 'Set for a return and what takes it back. Returns have to be subtracted from sales.' },
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
    srid: columns.srid,
    saleID: { header: 'Sale number', note: 'Its first letter tells what it is: S is a sale, R a return, A and B take them back, D is a surcharge.' },
  },
};
