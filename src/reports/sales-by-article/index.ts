import { descending } from '../../sheet/order/sort-key';
import { zeros } from '../../tables/added-up';
import { coded, date, id, integer, money, optional, percent, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { articleOf, goodsOf } from '../finance-lines/goods';
import { lineName } from '../finance-lines/line-name';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';
import { totalOf, tradeCells } from '../trade-lines/cells';
import { tradeBehind, tradeBy } from '../trade-lines/trade';

/** How each article sells: of what the shop lives, and what grows. */
export const salesByArticle = () => defineReport({
  table: defineTable({
    id: 'salesByArticle',
    columns: [
      coded(text('vendorCode')), text('title', 220), integer('nmId', 100),
      integer('orders', 90), percent('ordersChange', 90), money('ordersSum', 120),
      integer('bought', 90), integer('returned', 90), percent('buyoutPercent', 90), money('revenue', 120), percent('share', 90),
      date('lastSale', 100), integer('odd', 100),
      optional(text('brand')), optional(text('subject')), optional(integer('cancelled', 90)), optional(integer('ordersBefore', 100)), optional(money('sumBefore', 120)),
      optional(percent('sumChange', 100)), optional(money('forPay', 120)),
      technical(id('line', 100)),
    ],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: {
      ordersChange: '', buyoutPercent: '', sumChange: '',
      ...zeros(['orders', 'ordersSum', 'bought', 'returned', 'revenue', 'share', 'odd', 'cancelled', 'ordersBefore', 'sumBefore', 'forPay']),
    },
  }),
  group: 'sales',
  inputs: ['orders', 'sales'],
  also: ['cards'],
  presets: ['sales'],
  isOffByDefault: true,
  order: [descending('revenue'), descending('ordersSum')],
  rows: rowsOf,
  behind: (tables, { line }) => tradeBehind(tables, 'nmId', (cell) => (articleOf(cell) || NO_LINE) === line),
});

/** In the place of the number of an article that there is not: a key must have something. */
const NO_LINE = '-';

function rowsOf(tables: ReportTables): WireRow[] {
  const trade = tradeBy(tables, 'nmId', articleOf);
  const goods = goodsOf(tables, [...tables.rows('orders', NAMES), ...tables.rows('sales', NAMES)]);
  const revenue = totalOf(trade, 'revenue');
  const falling = [...trade.lines].sort(([, a], [, b]) => b.revenue - a.revenue || b.ordersSum - a.ordersSum);
  return falling.map(([article, sums]) => {
    const good = goods.get(article) ?? { vendorCode: '', title: '', brand: '', subject: '' };
    return {
      ...good, vendorCode: lineName({ day: null, article, good }, 'vendorCode'), nmId: article, line: article || NO_LINE,
      ...tradeCells(sums, trade), share: revenue > 0 ? percentOf(sums.revenue, revenue) : '', lastSale: sums.lastSale,
    };
  });
}

const NAMES = ['nmId', 'supplierArticle', 'brand', 'subject'] as const;
