import { ascending } from '../../sheet/order/sort-key';
import { date, integer, money } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { inKopecks } from '../../wb/money/amount';
import { defineReport, type ReportTables } from '../report';
import { ordersByDay, salesByDay, tradeOfDays } from '../summary/counts';

/** Eight weeks, which the summary reads for its comparisons anyway. */
const DAYS = 56;

/** The summary's counts day by day: what its chart of orders shows. A day that is over for long stays as it was. */
export const byDay = () => defineReport({
  table: defineTable({
    id: 'byDay',
    columns: [
      date('day'), integer('orders', 90), money('ordersSum', 120), integer('cancelled', 90), integer('bought', 90), integer('returned', 90), integer('odd', 100),
    ],
    key: ['day'],
    write: 'snapshot',
  }),
  group: 'overview',
  presets: ['sales'],
  inputs: ['orders', 'sales'],
  order: [ascending('day')],
  rows: rowsOf,
  behind: (tables, { day }) => tradeOfDays(tables, { from: Number(day), to: Number(day) }),
});

/** The oldest first, as a chart goes; a day that goes on would look like a fall. */
function rowsOf(tables: ReportTables): WireRow[] {
  const [orders, sales] = [ordersByDay(tables), salesByDay(tables)];
  const first = Math.max(tables.today - DAYS, Math.min(orders.firstDay, sales.firstDay));
  return Array.from({ length: Math.max(0, tables.today - first) }, (_, at) => {
    const day = first + at;
    const [ordered, sold] = [orders.within({ from: day, to: day }), sales.within({ from: day, to: day })];
    return {
      day, orders: ordered.orders, ordersSum: inKopecks(ordered.sum), cancelled: ordered.cancelled, bought: sold.bought, returned: sold.returned,
      odd: ordered.odd + sold.odd,
    };
  });
}
