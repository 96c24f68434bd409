import { defineDataset } from '../../sync/dataset';
import { offsetPages, rowsAt } from '../../sync/paging';
import { coded, dateTime, id, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const mediaCampaigns = () => defineDataset({
  table: defineTable({
    id: 'mediaCampaigns',
    columns: [
      text('name', 240),
      text('brand', 160),
      coded(text('type', 130)),
      coded(text('status', 150)),
      dateTime('createTime'),
      sometimes(dateTime('endTime')),
      technical(id('advertId')),
    ],
    key: ['advertId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: offsetPages({
        call: calls.mediaCampaigns,
        pageSize: 100,
        ask: ({ limit, offset }) => ({ query: { limit, offset, order: 'id', direction: 'asc' } }),
        rows: (body) => rowsAt(body),
      }),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});
