import { coded, text } from '../../tables/columns';
import { byName, salesBy } from '../trade-lines/sales-by';

/** From where it goes. */
export const salesByWarehouse = () => salesBy('salesByWarehouse', {
  by: 'warehouseName', lineOf: byName, own: [coded(text('warehouse', 200))], cellsOf: (warehouse) => ({ warehouse }),
});
