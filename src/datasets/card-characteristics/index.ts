import { defineDataset } from '../../sync/dataset';
import { cardCursorPages } from '../../sync/paging';
import { dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

/** The same cards as on their own sheet, by what is said in them. */
export const cardCharacteristics = () => defineDataset({
  table: defineTable({
    id: 'cardCharacteristics',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('title', 220),
      text('name', 200),
      text('value', 260),
      optional(text('subjectName')),
      optional(text('brand')),
      optional(dateTime('updatedAt')),
      technical(id('id', 90)),
    ],
    key: ['nmID', 'id'],
    version: 'updatedAt',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: cardCursorPages({ call: calls.cardsList, pageSize: 100, rows: characteristicsOf }),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [{ dataset: 'cards', factor: 12 }],
  isOffByDefault: true,
});

/** A card without any has no row here; one whose field is no list has one that is left out and counted. */
function characteristicsOf({ vendorCode, nmID, title, subjectName, brand, updatedAt, characteristics }: WireRow): WireRow[] {
  return rowsInside({ nmID, characteristics }, 'characteristics').map(({ id: characteristic, name, value }) =>
    ({ vendorCode, nmID, title, subjectName, brand, updatedAt, id: characteristic, name, value: Array.isArray(value) ? value.join('; ') : value }));
}
