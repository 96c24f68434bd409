import { defineDataset } from '../../sync/dataset';
import { nextPages, rowsAt } from '../../sync/paging';
import { dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

const PAGE_CARDS = 1000;

/** Which of the seller's other cards buyers are shown beside a card. */
export const recommendations = () => defineDataset({
  table: defineTable({
    id: 'recommendations',
    columns: [
      text('vendorCode'),
      integer('nmId', 100),
      text('title', 220),
      integer('recomCount', 110),
      text('recomNms', 260, (card) => listInside(card, 'recomNms')?.join(' ')),
      dateTime('updatedAt'),
      text('brandName'),
      text('subjectName'),
      optional(integer('picsCount', 90)),
      technical(optional(id('imtId'))),
    ],
    key: ['nmId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service'],
      paging: nextPages({
        call: calls.recommendations,
        first: 0,
        ask: (next) => ({ body: { limit: PAGE_CARDS, next } }),
        next: (body) => inside('next')(Object(body) as WireRow),
        rows: (body) => rowsAt(body, 'data'),
      }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [{ dataset: 'cards', factor: 1 }],
  isOffByDefault: true,
});
