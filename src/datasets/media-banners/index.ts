import { defineDataset } from '../../sync/dataset';
import { eachOf, objectAt, single } from '../../sync/paging';
import { coded, dateTime, id, integer, money, optional, technical, text } from '../../tables/columns';
import { isNothing, listInside, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

export const mediaBanners = () => defineDataset({
  table: defineTable({
    id: 'mediaBanners',
    columns: [
      text('campaign', 220),
      text('name', 160),
      coded(text('status', 150)),
      coded(text('advert_type', 150)),
      text('category_name', 160),
      integer('place', 90),
      dateTime('date_from'),
      dateTime('date_to'),
      money('budget', 110),
      money('daily_limit', 110),
      money('cpm', 110),
      text('url', 240),
      optional(integer('articles', 100, (row) => listInside(row, 'nms')?.length)),
      optional(text('Erid', 160)),
      technical(id('advertId')),
      technical(id('id')),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: eachOf({ table: 'mediaCampaigns', column: 'advertId' }, single({
        call: calls.mediaCampaign,
        ask: ({ values }) => ({ query: { id: String(values[0]) } }),
        rows: (body) => (body === null ? [] : bannersOf(objectAt(body))),
      })),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** A banner is told apart from the campaign, which has a name too. */
function bannersOf(campaign: WireRow): WireRow[] {
  return rowsInside(campaign, 'items').map((banner) => (isNothing(banner) ? banner : { ...banner, campaign: campaign.name, advertId: campaign.advertId }));
}
