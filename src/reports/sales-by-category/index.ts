import { coded, text } from '../../tables/columns';
import { byName, salesBy } from '../trade-lines/sales-by';

/** What each of WB's categories brings, which hold many kinds of goods each. */
export const salesByCategory = () => salesBy('salesByCategory', {
  by: 'category', lineOf: byName, own: [coded(text('category', 180))], cellsOf: (category) => ({ category }),
});
