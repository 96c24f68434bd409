import { defineDataset } from '../../sync/dataset';
import { namesAt, oneAfterAnother, single } from '../../sync/paging';
import type { Paging } from '../../sync/paging/paging';
import { coded, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

/** What characteristics of a card may say: five lists of WB on one sheet. */
export const cardDirectories = () => defineDataset({
  table: defineTable({
    id: 'cardDirectories',
    columns: [
      coded(text('directory', 140, ({ kind }) => kind)),
      text('name', 220),
      text('more', 260),
      technical(text('kind', 90)),
    ],
    key: ['kind', 'name'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: oneAfterAnother([
        list('colors', ({ parentName }) => parentName),
        list('kinds'),
        list('countries', ({ fullName }) => fullName),
        list('seasons'),
        list('vat'),
      ]),
    }],
    usualCalls: 5,
    freshForMs: 30 * 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** One list of words, or of rows with a name. @param more what a row says besides */
function list(kind: keyof typeof calls.directories, more: (row: WireRow) => unknown = () => null): Paging {
  return single({ call: calls.directories[kind], rows: (body) => namesAt(body, 'data').map((entry) => ({ ...entry, more: more(entry), kind })) });
}
