import { defineDataset } from '../../sync/dataset';
import { inBatchesOf, rowsAt, single } from '../../sync/paging';
import { id, integer, money, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { kopecks } from '../../tables/kopecks';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { type Place, PLACES, placesIn } from '../advert-articles/places';

export const minBids = () => defineDataset({
  table: defineTable({
    id: 'minBids',
    columns: [
      text('campaign', 200),
      integer('nmId', 100),
      text('vendorCode'),
      text('title', 220),
      money('search', 110, kopecks('search')),
      money('recommendation', 130, kopecks('recommendation')),
      money('combined', 130, kopecks('combined')),
      text('currency', 80),
      technical(id('advertId')),
    ],
    key: ['advertId', 'nmId'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: inBatchesOf({ ...PLACES, size: 100, alike: (value) => String(placesIn([value])[0]?.advertId) }, single({
        call: calls.minBids,
        ask: ({ values }) => ({ body: asked(placesIn(values)) }),
        rows: (body, { values }) => rowsAt(body, 'bids').map((row) => bidsOf(row, placesIn(values)[0])),
      })),
    }],
    joins: [
      { table: 'advertArticles', on: [{ ours: 'advertId', theirs: 'id' }], take: { campaign: 'name' } },
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
    ],
    usualCalls: 30,
    freshForMs: 24 * 3_600_000,
  },
  group: 'ads',
  presets: [],
  size: [{ dataset: 'advertArticles', factor: 1 }],
  isOffByDefault: true,
});

const PLACEMENTS = ['combined', 'search', 'recommendation'] as const;

/** All of one campaign, which is paid for in one way. */
function asked(places: readonly Place[]): object {
  return { advert_id: places[0]?.advertId, nm_ids: places.map(({ nmId }) => nmId), payment_type: places[0]?.payment, placement_types: PLACEMENTS };
}

function bidsOf(article: WireRow, place: Place | undefined): WireRow {
  if (isNothing(article)) return article;
  const bids = rowsInside(article, 'bids');
  const valueOf = (placement: string): unknown => bids.find(({ type }) => type === placement)?.value ?? null;
  return { advertId: place?.advertId, nmId: article.nm_id, currency: bids[0]?.currency, ...Object.fromEntries(PLACEMENTS.map((placement) => [placement, valueOf(placement)])) };
}
