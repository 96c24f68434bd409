import { measured } from '../measuring/measured';
import { rowCount, sizeOf } from '../measuring/measure';

/** Goods that came back; their money has no minus. */
export const returns = () => measured({
  dataset: 'sales',
  articles: ['nmId', 'supplierArticle', 'barcode'],
  day: 'date',
  where: { columnId: 'isReturn', is: true },
  measures: { pieces: rowCount(), sum: sizeOf('priceWithDisc'), forPay: sizeOf('forPay'), paid: sizeOf('finishedPrice') },
  groupings: { brand: 'brand', subject: 'subject', region: 'regionName', warehouse: 'warehouseName' },
});
