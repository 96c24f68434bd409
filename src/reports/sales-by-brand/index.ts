import { coded, text } from '../../tables/columns';
import { byName, salesBy } from '../trade-lines/sales-by';

/** What each brand brings. */
export const salesByBrand = () => salesBy('salesByBrand', {
  by: 'brand', lineOf: byName, own: [coded(text('brand', 160))], cellsOf: (brand) => ({ brand }),
});
