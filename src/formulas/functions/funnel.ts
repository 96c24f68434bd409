import { NAME_COLUMNS } from '../articles/name-columns';
import { measured } from '../measuring/measured';
import { sumOf } from '../measuring/measure';

/** How buyers came from the card to the order, by day: WB writes baskets, orders and purchases to the day of the visit or of the order. */
export const funnel = () => measured({
  dataset: 'funnelDays',
  articles: NAME_COLUMNS.funnelDays,
  day: 'date',
  measures: {
    visits: sumOf('openCount'),
    baskets: sumOf('cartCount'),
    pieces: sumOf('orderCount'),
    sum: sumOf('orderSum'),
    bought: sumOf('buyoutCount'),
    boughtSum: sumOf('buyoutSum'),
  },
  groupings: { brand: 'brandName', subject: 'subjectName' },
  currency: 'currency',
});
