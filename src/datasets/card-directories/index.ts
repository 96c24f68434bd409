import { defineDataset } from '../../sync/dataset';
import { objectAt, oneAfterAnother, single } from '../../sync/paging';
import type { Paging } from '../../sync/paging/paging';
import { coded, technical, text } from '../../tables/columns';
import { listInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { DefectError } from '../../wb/errors';

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
  return single({ call: calls.directories[kind], rows: (body) => (body === null ? [] : entriesOf(body)).map((entry) => ({ ...entry, more: more(entry), kind })) });
}

function entriesOf(body: unknown): WireRow[] {
  const entries = listInside(objectAt(body), 'data');
  if (entries === null) throw new DefectError('WB_UNKNOWN_SHAPE', { at: 'data' });
  return entries.map((entry) => (typeof entry === 'string' ? { name: entry } : { ...Object(entry) as WireRow }));
}
