import { descending } from '../../sheet/order/sort-key';
import { integer, optional, percent, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/money/finance-words';
import { adLines, LINE_SUMS, lineColumns } from '../ad-lines/lines';
import { goodNames } from '../ads/names';
import { ordersBy } from '../ads/orders-by';
import { adSpan, placementBehind, type Placement } from '../ads/placements';
import { percentOf } from '../percent';
import { defineReport, type ReportTables } from '../report';

/** What the advertising of each article has cost lately in all campaigns, and what it brought. */
export const adsByArticle = () => defineReport({
  table: defineTable({
    id: 'adsByArticle',
    columns: [
      text('vendorCode'), text('title', 220), ...lineColumns(),
      optional(integer('allOrders', 110)), percent('share', 110), integer('campaigns', 90), text('currency', 80), integer('nmId', 100),
    ],
    key: ['nmId', 'currency'],
    mayLack: ['nmId', 'currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { ...zeros([...LINE_SUMS, 'campaigns', 'allOrders']), verdict: '', drr: '', romi: '', ctr: '', share: '' },
  }),
  group: 'market',
  inputs: ['advertStats'],
  also: ['cards', 'orders', 'sales'],
  reads: ['costs', 'taxes', 'profitRules', 'profit'],
  isOffByDefault: true,
  highlights: [{ column: 'verdict', is: ['burns', 'loss'], tone: 'bad' }, { column: 'verdict', is: ['dear'], tone: 'care' }],
  order: [descending('spend'), descending('views')],
  rows: rowsOf,
  behind: (tables, { nmId, currency }) => [placementBehind(tables, adSpan(tables), (placement) => placement.nmId === String(nmId) && placement.currency === currencyCode(currency))],
});

function rowsOf(tables: ReportTables): WireRow[] {
  const goods = goodNames(tables);
  const ordered = tables.has('orders') ? ordersBy(tables, adSpan(tables)) : null;
  return adLines(tables, ({ nmId, currency }: Placement) => `${nmId}/${currency}`).map(({ placements, cells }) => {
    const [{ nmId, currency }] = placements;
    const good = goods.get(nmId);
    const allOrders = nmId === '' || ordered === null ? '' : ordered.get(nmId) ?? 0;
    return {
      vendorCode: placements.find(({ vendorCode }) => vendorCode !== '')?.vendorCode ?? good?.vendorCode ?? '', title: placements.find(({ title }) => title !== '')?.title ?? good?.title ?? '',
      ...cells, allOrders, share: allOrders === '' ? '' : percentOf(cells.pieces, allOrders), campaigns: placements.length, currency, nmId,
    };
  });
}
