import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { always, id, money, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { campaignsIn, PLACES } from '../advert-articles/places';

export const advertBudgets = () => defineDataset({
  table: defineTable({
    id: 'advertBudgets',
    columns: [
      text('campaign', 240),
      always(money('total', 120)),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: ['advertId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: inBatchesOf({ ...PLACES, size: 50 }, single({
        call: calls.advertBudgets,
        ask: ({ values }) => ({ body: { advertIds: campaignsIn(values) } }),
        rows: (body) => rowsAt(body, 'adverts'),
      })),
    }],
    joins: [{ table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name' } }],
    usualCalls: 3,
    freshForMs: 3_600_000,
  },
  group: 'ads',
  presets: ['sales'],
  size: [],
  isOffByDefault: true,
});
