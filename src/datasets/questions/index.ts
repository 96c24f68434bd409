import { defineDataset } from '../../sync/dataset';
import { dateWindows, oneAfterAnother, params, rowsAt, takeSkip } from '../../sync/paging';
import { always, boolean, coded, dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';
import { secondsOf } from '../feedbacks/seconds';

/** WB lets skip and take ten thousand together. */
const list = takeSkip({
  call: calls.questionsList,
  take: 5000,
  mostSkip: 5000,
  ask: ({ take, skip }, { from, to, params: fixed }) => ({ query: { ...fixed, take, skip, order: 'dateAsc', ...secondsOf(from, to) } }),
  rows: (body) => rowsAt(body, 'data', 'questions'),
});

export const questions = () => defineDataset({
  table: defineTable({
    id: 'questions',
    columns: [
      always(dateTime('createdDate')),
      text('text', 300),
      text('answer', 280, inside('answer', 'text')),
      dateTime('answeredAt', 150, inside('answer', 'createDate')),
      coded(text('state', 120)),
      text('supplierArticle', 140, inside('productDetails', 'supplierArticle')),
      integer('nmId', 100, inside('productDetails', 'nmId')),
      text('productName', 220, inside('productDetails', 'productName')),
      optional(text('brandName', 140, inside('productDetails', 'brandName'))),
      optional(boolean('wasViewed', 110)),
      optional(boolean('isWarned', 130)),
      technical(id('id', 180)),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      /** An answer comes long after the question: those of a quarter are read again. */
      paging: dateWindows({ days: 366, reread: 90 }, oneAfterAnother([params({ isAnswered: false }, list), params({ isAnswered: true }, list)])),
    }],
    history: { usualDays: 90, kept: { days: 1095 } },
    freshForMs: 3_600_000,
  },
  group: 'reviews',
  presets: ['sales'],
  size: [{ dataset: 'feedbacks', factor: 0.3 }],
  isOffByDefault: true,
});
