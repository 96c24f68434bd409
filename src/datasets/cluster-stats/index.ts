import { defineDataset } from '../../sync/dataset';
import { dateWindows, inBatchesOf, rowsAt, single } from '../../sync/paging';
import { always, date, id, integer, money, number, optional, percent, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { PLACES, placesIn } from '../advert-articles/places';

export const clusterStats = () => defineDataset({
  table: defineTable({
    id: 'clusterStats',
    columns: [
      date('date'),
      text('campaign', 200),
      integer('nmId', 100),
      text('vendorCode'),
      optional(text('title', 220)),
      text('normQuery', 240),
      always(money('spend', 100)),
      integer('views'),
      always(integer('clicks')),
      percent('ctr', 80),
      money('cpc', 100),
      integer('atbs', 90),
      integer('orders'),
      integer('shks', 100),
      number('avgPos', 100),
      optional(money('cpm', 110)),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: ['date', 'advertId', 'nmId', 'normQuery'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 7, reread: 7, column: 'date' }, inBatchesOf({ ...PLACES, size: 100 }, single({
        call: calls.clusterStats,
        ask: ({ from, to, values }) => ({ body: { from, to, items: placesIn(values).map(({ advertId, nmId }) => ({ advertId, nmId })) } }),
        rows: (body) => rowsAt(body, 'items').flatMap(daysOf),
      }))),
    }],
    joins: [
      { table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name', currency: 'currency' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
    ],
    history: { usualDays: 14, kept: { days: 90 } },
    usualCalls: 6,
    freshForMs: 3 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'advertStats', factor: 5 }],
  isOffByDefault: true,
});

function daysOf({ advertId, nmId, ...article }: WireRow): WireRow[] {
  return rowsInside(article, 'dailyStats').map((day) => (isNothing(day) ? day : { date: day.date, advertId, nmId, ...Object(day.stat) }));
}
