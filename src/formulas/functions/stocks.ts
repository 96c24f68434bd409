import { NAME_COLUMNS } from '../articles/name-columns';
import { measured } from '../measuring/measured';
import { sumOf } from '../measuring/measure';

/** What can be ordered from WB's warehouses now. */
export const stocks = () => measured({
  dataset: 'stocks',
  articles: NAME_COLUMNS.stocks,
  measures: { pieces: sumOf('quantity'), toClient: sumOf('inWayToClient'), fromClient: sumOf('inWayFromClient') },
  warehouse: 'warehouseName',
  groupings: { warehouse: 'warehouseName', brand: 'brand', subject: 'subjectName' },
  table: ['shop', 'vendorCode', 'nmId', 'techSize', 'barcode', 'warehouseName', 'quantity', 'inWayToClient', 'inWayFromClient'],
});
