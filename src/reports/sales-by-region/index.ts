import { coded, text } from '../../tables/columns';
import { byName, salesBy } from '../trade-lines/sales-by';

/** Where buyers are. */
export const salesByRegion = () => salesBy('salesByRegion', {
  by: 'regionName', lineOf: byName, own: [coded(text('region', 200))], cellsOf: (region) => ({ region }),
});
