import { defineDataset } from '../../sync/dataset';
import { dateWindows, offsetPages, rowsAt } from '../../sync/paging';
import { boolean, changing, dateTime, id, technical, text } from '../../tables/columns';
import { joined } from '../../tables/inside';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** Off until chosen: a token needs the category of documents for it. The files themselves are downloaded on its page of the panel. */
export const documents = () => defineDataset({
  table: defineTable({
    id: 'documents',
    columns: [
      dateTime('creationTime'),
      text('category', 240),
      text('name', 220),
      text('extensions', 100, joined('extensions', ', ')),
      changing(boolean('viewed', 110)),
      technical(id('serviceName', 240)),
    ],
    key: ['serviceName'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      // The oldest first, so that what WB makes meanwhile moves no page. `locale` is the language of the category.
      paging: dateWindows({ days: Infinity, reread: 30 }, offsetPages({
        call: calls.documentsList,
        pageSize: 50,
        ask: ({ limit, offset }, { from, to }) => ({ query: { locale: 'ru', beginTime: from, endTime: to, sort: 'date', order: 'asc', limit, offset } }),
        rows: (body) => rowsAt(body, 'data', 'documents'),
      })),
    }],
    history: { usualDays: 90, kept: { days: 365 } },
    usualCalls: 4,
    freshForMs: 12 * 3_600_000,
  },
  group: 'money',
  presets: ['accountant'],
  size: [],
  isOffByDefault: true,
});
