import { defineDataset } from '../../sync/dataset';
import { dateWindows, oneAfterAnother, params, rowsAt, takeSkip } from '../../sync/paging';
import { always, boolean, coded, dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { inside, listInside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { addDays, mskStartOfDayMs } from '../../wb/moscow-time';

/** Those of either kind, the oldest first, so that what is written meanwhile moves no page. */
const list = takeSkip({
  call: calls.feedbacksList,
  take: 5000,
  mostSkip: 199_990,
  ask: ({ take, skip }, { from, to, params: fixed }) => ({
    query: { ...fixed, take, skip, order: 'dateAsc', dateFrom: seconds(from), dateTo: seconds(addDays(to, 1)) },
  }),
  rows: (body) => rowsAt(body, 'data', 'feedbacks'),
});

/** Off until chosen: a token needs the category of questions and reviews for it. */
export const feedbacks = () => defineDataset({
  table: defineTable({
    id: 'feedbacks',
    columns: [
      always(dateTime('createdDate')),
      always(integer('productValuation', 90)),
      text('text', 280),
      text('pros', 200),
      text('cons', 200),
      text('answer', 240, inside('answer', 'text')),
      coded(text('answerState', 130, inside('answer', 'state'))),
      text('supplierArticle', 140, inside('productDetails', 'supplierArticle')),
      integer('nmId', 100, inside('productDetails', 'nmId')),
      text('productName', 220, inside('productDetails', 'productName')),
      coded(text('orderStatus', 110)),
      text('bables', 160, ({ bables }) => (Array.isArray(bables) ? bables.join(', ') : null)),
      text('userName', 120),
      optional(text('size', 80, inside('productDetails', 'size'))),
      optional(coded(text('matchingSize', 130))),
      optional(integer('photos', 80, (review) => listInside(review, 'photoLinks')?.length)),
      optional(dateTime('lastOrderCreatedAt')),
      optional(boolean('wasViewed', 110)),
      optional(coded(text('state', 110))),
      optional(text('subjectName')),
      optional(text('brandName', 140, inside('productDetails', 'brandName'))),
      technical(id('id', 180)),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      /** An answer changes a review long after it was written: those of a quarter are read again. */
      paging: dateWindows({ days: 366, reread: 90 }, oneAfterAnother([params({ isAnswered: false }, list), params({ isAnswered: true }, list)])),
    }],
    history: { usualDays: 90, kept: { days: 1095 } },
    freshForMs: 3_600_000,
  },
  group: 'reviews',
  presets: ['sales'],
  size: [{ dataset: 'sales', factor: 0.2 }],
  isOffByDefault: true,
});

function seconds(day: string): number {
  return mskStartOfDayMs(day) / 1000;
}
