import { defineDataset } from '../../sync/dataset';
import { cursorFieldsPages, objectAt, rowsAt } from '../../sync/paging';
import { dateTime, id, integer, optional, technical, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { firstPhoto } from '../cards';

const PAGE_CARDS = 100;

export const cardTrash = () => defineDataset({
  table: defineTable({
    id: 'cardTrash',
    columns: [
      text('vendorCode'),
      integer('nmID', 100),
      text('subjectName', 180),
      text('sizes', 120, sizeNames),
      id('barcodes', 160, barcodes),
      dateTime('trashedAt'),
      dateTime('createdAt'),
      optional(text('photo', 160, firstPhoto)),
      technical(optional(id('subjectID', 90))),
    ],
    key: ['nmID'],
    write: 'snapshot',
    whenAbsent: { trashedAt: '' },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      paging: cursorFieldsPages({
        call: calls.cardsTrash,
        fields: ['trashedAt', 'nmID'],
        cursorOf: (body) => objectAt(body, 'cursor'),
        isEnd: (_cursor, rowCount) => rowCount < PAGE_CARDS,
        ask: (place) => ({ body: { settings: { sort: { ascending: true }, cursor: { limit: PAGE_CARDS, ...place } } } }),
        rows: (body) => rowsAt(body, 'cards'),
      }),
    }],
    freshForMs: 12 * 3_600_000,
  },
  group: 'goods',
  presets: [],
  size: [],
  isOffByDefault: true,
});

function sizeNames(card: WireRow): string {
  return rowsInside(card, 'sizes').flatMap(({ techSize }) => techSize ?? []).join(' ');
}

function barcodes(card: WireRow): string {
  return rowsInside(card, 'sizes').flatMap(({ skus }) => (Array.isArray(skus) ? skus : [])).join(' ');
}
