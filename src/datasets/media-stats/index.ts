import { defineDataset } from '../../sync/dataset';
import { dateWindows, inBatchesOf, rowsAt, single } from '../../sync/paging';
import { addedUp } from '../../tables/added-up';
import { date, id, integer, technical, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

export const mediaStats = () => defineDataset({
  table: defineTable({
    id: 'mediaStats',
    columns: [
      date('date'),
      text('item_name', 180),
      text('category_name', 180),
      integer('views'),
      integer('clicks'),
      integer('atbs', 90),
      integer('orders'),
      technical(id('item_id')),
    ],
    key: ['date', 'item_id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 31, reread: 7, column: 'date' }, inBatchesOf({ table: 'mediaCampaigns', column: 'advertId', size: 100 }, single({
        call: calls.mediaStats,
        ask: ({ from, to, values }) => ({ body: values.map((id) => ({ id: Number(id), interval: { begin: from, end: to } })) }),
        rows: (body) => addedUp(rowsAt(body).flatMap(platformsOf), { by: ['date', 'item_id'], sums: ['views', 'clicks', 'atbs', 'orders'] }),
      }))),
    }],
    history: { usualDays: 30, kept: { days: 365 } },
    freshForMs: 6 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** A banner of a day, once for each platform. Of a campaign that WB does not know it says so instead, which is no row. */
function platformsOf(campaign: WireRow): WireRow[] {
  return rowsInside(campaign, 'stats').flatMap(({ item_id: itemId, item_name: name, category_name: category, ...banner }) =>
    rowsInside(banner, 'daily_stats').flatMap((day) => rowsInside(day, 'app_type_stats').flatMap((app) => rowsInside(app, 'stats').map((counts) =>
      ({ ...counts, date: typeof day.date === 'string' ? day.date.slice(0, 10) : day.date, item_id: itemId, item_name: name, category_name: category })))));
}
