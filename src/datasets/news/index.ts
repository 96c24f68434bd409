import { defineDataset } from '../../sync/dataset';
import { lastDays, nextPages, rowsAt } from '../../sync/paging';
import { dateTime, id, optional, technical, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { parseDecimal } from '../../wb/money/decimal';

const PAGE_SIZE = 100;
/** How far back the news of each refresh reach; older ones stay on the sheet. */
const DAYS = 90;
const FROM_THE_DAY = '';

export const news = () => defineDataset({
  table: defineTable({
    id: 'news',
    columns: [
      dateTime('date'),
      text('header', 300),
      text('types', 200, (row) => rowsInside(row, 'types').map(({ name }) => name).filter((name) => typeof name === 'string').join(', ')),
      optional(text('content', 300)),
      technical(id('id')),
    ],
    key: ['id'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: lastDays({ days: DAYS }, nextPages({
        call: calls.news,
        first: FROM_THE_DAY,
        ask: (next, { from }) => ({ query: { [next === FROM_THE_DAY ? 'from' : 'fromID']: next === FROM_THE_DAY ? from : next } }),
        next: (body) => (rowsAt(body, 'data').length < PAGE_SIZE ? null : largestId(rowsAt(body, 'data'))),
        rows: (body) => rowsAt(body, 'data'),
      })),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** The next page begins with it: WB gives the news from an id on, that one included. */
function largestId(rows: readonly WireRow[]): number {
  return Math.max(...rows.map(({ id: number }) => Number(parseDecimal(number))));
}
