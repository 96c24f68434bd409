import { measured } from '../measuring/measured';
import { rowCount, sumOf } from '../measuring/measure';

/** Goods that were bought, without the returns. */
export const sales = () => measured({
  dataset: 'sales',
  articles: ['nmId', 'supplierArticle', 'barcode'],
  day: 'date',
  where: { columnId: 'isReturn', is: false },
  measures: { pieces: rowCount(), sum: sumOf('priceWithDisc'), forPay: sumOf('forPay'), paid: sumOf('finishedPrice') },
  groupings: { brand: 'brand', subject: 'subject', region: 'regionName', warehouse: 'warehouseName' },
});
