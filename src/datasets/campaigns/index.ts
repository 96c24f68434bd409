import { defineDataset } from '../../sync/dataset';
import { rowsAt, single } from '../../sync/paging';
import { boolean, coded, dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { inside, listInside, rowsInside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Those that WB has statistics of: finished, active, paused. */
const STARTED = '7,9,11';

export const campaigns = () => defineDataset({
  table: defineTable({
    id: 'campaigns',
    columns: [
      text('name', 220, inside('settings', 'name')),
      coded(text('status', 110)),
      coded(text('payment_type', 110, inside('settings', 'payment_type'))),
      coded(text('bid_type', 100)),
      boolean('search', 90, inside('settings', 'placements', 'search')),
      boolean('recommendations', 140, inside('settings', 'placements', 'recommendations')),
      integer('articles', 90, (campaign) => listInside(campaign, 'nm_settings')?.length),
      text('nmIds', 200, (campaign) => rowsInside(campaign, 'nm_settings').flatMap(({ nm_id: nmId }) => nmId ?? []).join(' ')),
      dateTime('created', 150, inside('timestamps', 'created')),
      dateTime('started', 150, inside('timestamps', 'started')),
      optional(dateTime('updated', 150, inside('timestamps', 'updated'))),
      optional(text('currency', 80)),
      technical(id('id')),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.adverts, ask: () => ({ query: { statuses: STARTED } }), rows: (body) => rowsAt(body, 'adverts') }),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'ads',
  presets: ['sales'],
  size: [],
  isOffByDefault: true,
});
