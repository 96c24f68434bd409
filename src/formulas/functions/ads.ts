import { NAME_COLUMNS } from '../articles/name-columns';
import { measured, type MeasuredFormula } from '../measuring/measured';
import { sumOf } from '../measuring/measure';

export const adSums = (): MeasuredFormula<'advertStats'> => ({
  dataset: 'advertStats',
  articles: NAME_COLUMNS.advertStats,
  day: 'date',
  measures: {
    spent: sumOf('sum'),
    views: sumOf('views'),
    clicks: sumOf('clicks'),
    baskets: sumOf('atbs'),
    orders: sumOf('orders'),
    pieces: sumOf('shks'),
    sum: sumOf('sum_price'),
  },
  groupings: { campaign: 'campaign' },
  currency: 'currency',
});

/** What advertising took and brought, as WB itself lays orders to it. */
export const ads = () => measured(adSums());
