import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { boolean, coded, id, integer, money, optional, technical, text } from '../../tables/columns';
import { inside, isNothing, rowsInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { placeText } from './places';

/** Ready to start, active, paused. */
const ON = '4,9,11';

/** What is advertised now and for which bids; other methods of advertising are asked by these rows. */
export const advertArticles = () => defineDataset({
  table: defineTable({
    id: 'advertArticles',
    columns: [
      text('name', 220, inside('settings', 'name')),
      coded(text('status', 130)),
      integer('nm_id', 100),
      text('vendorCode'),
      text('title', 220),
      money('searchBid', 110, kopecks('bids_kopecks', 'search')),
      money('recommendationsBid', 130, kopecks('bids_kopecks', 'recommendations')),
      coded(text('payment_type', 110, inside('settings', 'payment_type'))),
      coded(text('bid_type', 100)),
      optional(boolean('search', 90, inside('settings', 'placements', 'search'))),
      optional(boolean('recommendations', 140, inside('settings', 'placements', 'recommendations'))),
      optional(text('subject', 140, inside('subject', 'name'))),
      text('currency', 80),
      technical(id('id')),
      technical(text('place', 180, placeText)),
    ],
    key: ['id', 'nm_id'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: { status: '', searchBid: 0, recommendationsBid: 0, place: '' },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.adverts, ask: () => ({ query: { statuses: ON } }), rows: (body) => rowsAt(body, 'adverts').flatMap(articlesOf) }),
    }],
    joins: [{ table: 'cards', on: [{ ours: 'nm_id', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } }],
    freshForMs: 3 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'campaigns', factor: 3 }],
  isOffByDefault: true,
});

function articlesOf(campaign: WireRow): WireRow[] {
  return rowsInside(campaign, 'nm_settings').map((article) => (isNothing(article) ? article : { ...campaign, ...article }));
}
