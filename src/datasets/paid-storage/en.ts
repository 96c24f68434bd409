import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { paidStorage } from '.';

export const words: WordsOf<typeof paidStorage> = {
  title: 'Paid storage',
  row: 'what keeping one size of a product cost on one day',
  columns: {
    date: { header: 'Day', note: 'The day that WB charged or recharged storage for.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    size: columns.techSize,
    warehousePrice: {
      header: 'Storage',
      note: 'What keeping this size cost on the day, ₽. A day’s sum is that of the storage row in the sales report.',
    },
    barcodesCount: { header: 'Stored, pcs', note: 'How many pieces WB counted on this day.' },
    volume: { header: 'Volume, l', note: 'Volume of one piece in litres; the price of storage depends on it.' },
    calcType: { header: 'Charged by', note: 'By which tariff it was charged: boxes, pallets and so on. In WB’s own words.' },
    warehouseCoef: { header: 'Coefficient', note: 'Coefficient of the warehouse that the tariff is multiplied by.' },
    loyaltyDiscount: { header: 'Loyalty discount', note: 'WB’s discount on storage in its loyalty programme, ₽.' },
    subject: columns.subject,
    brand: columns.brand,
    warehouse: { header: 'Warehouse', note: 'Where the item was stored. Since 15.08.2026 WB gives nearly all warehouses in Russia one name.' },
    barcode: columns.barcode,
    palletCount: { header: 'Pallets', note: 'How many pallets are taken where storage is charged by pallets.' },
    rowCount: { header: 'Rows at WB', note: 'How many rows of WB’s report are added up in this one: WB also parts them by supply.' },
    chrtId: columns.chrtId,
  },
};
