import { defineDataset } from '../../sync/dataset';
import { cursorFieldsPages, objectAt, rowsAt } from '../../sync/paging';
import { dateTime, id, technical, text } from '../../tables/columns';
import { inside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

const PAGE_BATCHES = 100;

export const cardErrors = () => defineDataset({
  table: defineTable({
    id: 'cardErrors',
    columns: [
      text('vendorCode'),
      text('subject', 180),
      text('brand'),
      text('errors', 300),
      dateTime('updatedAt'),
      technical(id('batchUUID', 160)),
    ],
    key: ['batchUUID', 'vendorCode'],
    write: 'snapshot',
    whenAbsent: { errors: '' },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: cursorFieldsPages({
        call: calls.cardErrors,
        fields: ['updatedAt', 'batchUUID'],
        cursorOf: (body) => objectAt(body, 'data', 'cursor'),
        isEnd: ({ next }) => next === false,
        ask: (place) => ({ body: { cursor: { limit: PAGE_BATCHES, ...place }, order: { ascending: true } } }),
        rows: (body) => rowsAt(body, 'data', 'items'),
        spread: draftsOf,
      }),
    }],
    freshForMs: 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** What WB says of a batch stands under the article of each draft. */
function draftsOf(batch: WireRow): WireRow[] {
  const { batchUUID, updatedAt, vendorCodes } = batch;
  const articles: unknown[] = Array.isArray(vendorCodes) ? vendorCodes : [null];
  return articles.map((vendorCode) => {
    const of = (name: string, ...path: string[]): unknown => inside(name, String(vendorCode), ...path)(batch);
    const errors = of('errors');
    return { batchUUID, updatedAt, vendorCode, subject: of('subjects', 'name'), brand: of('brands', 'name'), errors: Array.isArray(errors) ? errors.join('; ') : errors };
  });
}
