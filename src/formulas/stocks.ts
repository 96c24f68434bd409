import { sheetFormula } from './sheet-formula';

/** What can be ordered from WB's warehouses now. */
export const stocks = sheetFormula({
  dataset: 'stocks',
  measure: 'quantity',
  articles: ['nmId', 'vendorCode', 'barcode'],
  filters: ['warehouseName'],
  table: [
    'shop',
    'vendorCode',
    'nmId',
    'techSize',
    'barcode',
    'warehouseName',
    'quantity',
    'inWayToClient',
    'inWayFromClient',
  ],
});
