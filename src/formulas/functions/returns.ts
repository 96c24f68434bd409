import { NAME_COLUMNS } from '../articles/name-columns';
import { measured, type MeasuredFormula } from '../measuring/measured';
import { salePieces, saleSum } from '../measuring/sale-measure';

export const returnSums = (): MeasuredFormula<'sales'> => ({
  dataset: 'sales',
  articles: NAME_COLUMNS.sales,
  day: 'date',
  where: { columnId: 'saleID', is: 'return' },
  measures: { pieces: salePieces(), sum: saleSum('priceWithDisc'), forPay: saleSum('forPay'), paid: saleSum('finishedPrice') },
  groupings: { brand: 'brand', subject: 'subject', region: 'regionName', warehouse: 'warehouseName' },
});

/** Goods that came back; their money has no minus. */
export const returns = () => measured(returnSums());
