import { NAME_COLUMNS } from '../articles/name-columns';
import { measured, type MeasuredFormula } from '../measuring/measured';
import { rowCount, sumOf, tickedCount } from '../measuring/measure';

export const orderSums = (): MeasuredFormula<'orders'> => ({
  dataset: 'orders',
  articles: NAME_COLUMNS.orders,
  day: 'date',
  measures: { pieces: rowCount(), sum: sumOf('priceWithDisc'), cancelled: tickedCount('isCancel') },
  groupings: { brand: 'brand', subject: 'subject', region: 'regionName', warehouse: 'warehouseName' },
});

/** Orders by the day they were placed, those cancelled later included, as WB counts them. */
export const orders = () => measured(orderSums());
