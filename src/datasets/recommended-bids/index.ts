import { defineDataset } from '../../sync/dataset';
import { eachOf, objectAt, single } from '../../sync/paging';
import { id, integer, money, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { PLACES, placesIn } from '../advert-articles/places';

export const recommendedBids = () => defineDataset({
  table: defineTable({
    id: 'recommendedBids',
    columns: [
      text('campaign', 200),
      integer('nmId', 100),
      text('vendorCode'),
      text('title', 220),
      text('normQuery', 220),
      money('competitiveBid', 120, kopecks('competitiveBid', 'bidKopecks')),
      money('leadersBid', 120, kopecks('leadersBid', 'bidKopecks')),
      money('top2', 120, kopecks('top2', 'bidKopecks')),
      money('reachMin', 120, kopecks('reachMin', 'bidKopecks')),
      money('reachMedium', 120, kopecks('reachMedium', 'bidKopecks')),
      money('reachMax', 120, kopecks('reachMax', 'bidKopecks')),
      money('range1To2', 120, kopecks('range1To2', 'bidKopecks')),
      money('range3To10', 120, kopecks('range3To10', 'bidKopecks')),
      money('range11To34', 120, kopecks('range11To34', 'bidKopecks')),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: ['advertId', 'nmId', 'normQuery'],
    mayLack: ['normQuery'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: eachOf(PLACES, single({
        call: calls.recommendedBids,
        ask: ({ values }) => ({ query: askedFor(values) }),
        rows: (body) => (body === null ? [] : bidsOf(objectAt(body))),
      })),
    }],
    joins: [
      { table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name', currency: 'currency' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
    ],
    usualCalls: 60,
    freshForMs: 24 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'advertArticles', factor: 10 }],
  isOffByDefault: true,
});

function askedFor(values: readonly string[]): Record<string, number> {
  return Object.fromEntries(placesIn(values).slice(0, 1).flatMap(({ nmId, advertId }) => [['nmId', nmId], ['advertId', advertId]]));
}

/** A row of the card itself, and one of each cluster; where clicks are paid for, WB knows only the card. */
function bidsOf({ advertId, nmId, base, ...article }: WireRow): WireRow[] {
  const [levels] = rowsInside(article, 'levels');
  const card = { advertId, nmId, normQuery: null, ...Object(base), ...levels };
  return [card, ...rowsInside(article, 'normQueries').map((cluster) => (isNothing(cluster) ? cluster : { advertId, nmId, ...cluster }))];
}
