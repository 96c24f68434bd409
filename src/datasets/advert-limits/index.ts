import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { boolean, id, money, technical, text } from '../../tables/columns';
import { kopecks } from '../../tables/kopecks';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { campaignsIn, PLACES } from '../advert-articles/places';

export const advertLimits = () => defineDataset({
  table: defineTable({
    id: 'advertLimits',
    columns: [
      text('campaign', 220),
      boolean('enabled', 100),
      money('dailyLimit', 110, kopecks('dailyLimit')),
      money('spentToday', 110, kopecks('spentToday')),
      boolean('carryOverEnabled', 120),
      boolean('valid', 110),
      money('requiredLimit', 130, kopecks('requiredLimit')),
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
      tokenTypes: ['personal', 'service'],
      paging: inBatchesOf({ ...PLACES, size: 100 }, single({
        call: calls.advertLimits,
        ask: ({ values }) => ({ query: { advertIds: campaignsIn(values).join(',') } }),
        rows: (body) => rowsAt(body, 'adverts'),
      })),
    }],
    joins: [{ table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name' } }],
    freshForMs: 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [],
  isOffByDefault: true,
});
