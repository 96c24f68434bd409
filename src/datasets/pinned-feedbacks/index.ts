import { defineDataset } from '../../sync/dataset';
import { nextPages, rowsAt } from '../../sync/paging';
import { coded, dateTime, id, integer, sometimes, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

const PAGE_SIZE = 500;
/** The first page has no word. */
const FIRST = '';

export const pinnedFeedbacks = () => defineDataset({
  table: defineTable({
    id: 'pinnedFeedbacks',
    columns: [
      dateTime('changeStateAt'),
      coded(text('state', 120)),
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      integer('productValuation', 90),
      text('text', 280),
      coded(text('pinOn', 140)),
      coded(text('pinMethod', 130)),
      sometimes(coded(text('unpinnedCause', 220))),
      technical(id('feedbackId', 180)),
      technical(id('pinId')),
    ],
    key: ['pinId'],
    write: 'snapshot',
    whenAbsent: { state: '' },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: nextPages({
        call: calls.pins,
        first: FIRST,
        ask: (next) => ({ query: { limit: PAGE_SIZE, ...(next === FIRST ? {} : { next }) } }),
        next: (body) => Object(body).next,
        rows: (body) => rowsAt(body, 'data'),
      }),
    }],
    joins: [
      { table: 'cards', on: [{ ours: 'nmId', theirs: 'nmID' }], take: { vendorCode: 'vendorCode', title: 'title' } },
      { table: 'feedbacks', on: [{ ours: 'feedbackId', theirs: 'id' }], take: { text: 'text', productValuation: 'productValuation' } },
    ],
    freshForMs: 6 * 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [],
  isOffByDefault: true,
});
