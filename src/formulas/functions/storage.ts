import { NAME_COLUMNS } from '../articles/name-columns';
import { measured } from '../measuring/measured';
import { sumOf } from '../measuring/measure';

/** What storage at WB costs by article; the weekly reports have it in one sum for all. */
export const storage = () => measured({
  dataset: 'paidStorage',
  articles: NAME_COLUMNS.paidStorage,
  day: 'date',
  measures: { storage: sumOf('warehousePrice') },
  groupings: { warehouse: 'warehouse', brand: 'brand', subject: 'subject' },
});
