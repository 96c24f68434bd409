import { zeros } from '../../tables/added-up';
import { coded, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { totalOf, tradeCells } from '../trade-lines/cells';
import { tradeBy } from '../trade-lines/trade';

/** Where buyers are. */
export const salesByRegion = () => defineReport({
  table: defineTable({
    id: 'salesByRegion',
    columns: [
      coded(text('region', 200)),
      integer('orders', 90), percent('ordersChange', 90), money('ordersSum', 120), percent('share', 90),
      integer('cancelled', 90), integer('bought', 90), integer('returned', 90), percent('buyoutPercent', 90), money('revenue', 120), integer('odd', 100),
      optional(integer('ordersBefore', 100)), optional(money('sumBefore', 120)), optional(percent('sumChange', 100)), optional(money('forPay', 120)),
      technical(id('line', 160)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: {
      ordersChange: '', buyoutPercent: '', sumChange: '',
      ...zeros(['orders', 'ordersSum', 'share', 'cancelled', 'bought', 'returned', 'revenue', 'odd', 'ordersBefore', 'sumBefore', 'forPay']),
    },
  }),
  inputs: ['orders', 'sales'],
  isOffByDefault: true,
  rows: rowsOf,
});

const NO_NAME = '#name';

function rowsOf(tables: ReportTables): WireRow[] {
  const trade = tradeBy(tables, 'regionName', (name) => String(name).trim() || NO_NAME);
  const total = totalOf(trade, 'ordersSum');
  const falling = [...trade.lines].sort(([, a], [, b]) => b.ordersSum - a.ordersSum || b.revenue - a.revenue);
  return falling.map(([region, sums]) => ({ region, line: region, ...tradeCells(sums, trade), share: percentOf(sums.ordersSum, total) }));
}
