import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, together } from '../../sync/paging';
import { boolean, coded, id, integer, money, technical, text } from '../../tables/columns';
import { inside, isNothing, itemsInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { PLACES, placesIn } from '../advert-articles/places';

const KEY = ['advertId', 'nmId', 'normQuery'] as const;

export const clusters = () => defineDataset({
  table: defineTable({
    id: 'clusters',
    columns: [
      text('campaign', 200),
      integer('nmId', 100),
      text('vendorCode'),
      text('title', 220),
      text('normQuery', 240),
      coded(text('state', 120)),
      money('bid', 100, kopecks('bidKopecks')),
      boolean('isMinus', 110),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: [...KEY],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: inBatchesOf({ ...PLACES, size: 100 }, together({
        by: KEY,
        blank: { state: null, bidKopecks: null, isMinus: false },
        methods: [
          {
            call: calls.clusterList,
            ask: ({ values }) => ({ body: { items: placesIn(values).map(({ advertId, nmId }) => ({ advertId, nmId })) } }),
            rows: (body) => rowsAt(body, 'items').flatMap(statesOf),
          },
          { call: calls.clusterBids, ask: asItems, rows: (body) => rowsAt(body, 'bids').map(bidOf) },
          { call: calls.clusterMinus, ask: asItems, rows: (body) => rowsAt(body, 'items').flatMap(minusOf) },
        ],
      })),
    }],
    joins: [
      { table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name', currency: 'currency' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
    ],
    usualCalls: 9,
    freshForMs: 6 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'advertArticles', factor: 20 }],
  isOffByDefault: true,
});

const STATES = ['active', 'excluded', 'archived'] as const;

/** Two of the three methods spell it so. */
function asItems({ values }: { values: readonly string[] }): { body: object } {
  return { body: { items: placesIn(values).map(({ advertId, nmId }) => ({ advert_id: advertId, nm_id: nmId })) } };
}

function statesOf(article: WireRow): WireRow[] {
  if (isNothing(article)) return [article];
  const queries = Object(inside('normQueries')(article)) as WireRow;
  return STATES.flatMap((state) => itemsInside(queries, state).map((normQuery) => ({ advertId: article.advertId, nmId: article.nmId, normQuery, state })));
}

function bidOf(row: WireRow): WireRow {
  const { advert_id: advertId, nm_id: nmId, norm_query: normQuery, bid_kopecks: bidKopecks, currency } = row;
  return isNothing(row) ? row : { advertId, nmId, normQuery, bidKopecks, currency };
}

function minusOf(article: WireRow): WireRow[] {
  if (isNothing(article)) return [article];
  return itemsInside(article, 'norm_queries').map((normQuery) => ({ advertId: article.advert_id, nmId: article.nm_id, normQuery, isMinus: true }));
}
