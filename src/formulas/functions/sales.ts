import { NAME_COLUMNS } from '../articles/name-columns';
import { measured, type MeasuredFormula } from '../measuring/measured';
import { salePieces, saleSum } from '../measuring/sale-measure';

export const saleSums = (): MeasuredFormula<'sales'> => ({
  dataset: 'sales',
  articles: NAME_COLUMNS.sales,
  day: 'date',
  where: { columnId: 'saleID', is: 'sale' },
  measures: { pieces: salePieces(), sum: saleSum('priceWithDisc'), forPay: saleSum('forPay'), paid: saleSum('finishedPrice') },
  groupings: { brand: 'brand', subject: 'subject', region: 'regionName', warehouse: 'warehouseName' },
});

/** Goods that were bought, without the returns. */
export const sales = () => measured(saleSums());
