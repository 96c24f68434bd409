import { defineDataset } from '../../sync/dataset';
import { cardCursorPages } from '../../sync/paging';
import { always, boolean, dateTime, id, integer, number, optional, picture, technical, text } from '../../tables/columns';
import { sizesIn } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

/** One row per size: the only place where WB tells which chrtID belongs to which barcode. */
export const cards = () => defineDataset({
  table: defineTable({
    id: 'cards',
    columns: [
      always(text('vendorCode')),
      integer('nmID', 100),
      text('title', 260),
      text('brand'),
      text('subjectName'),
      text('techSize', 80),
      optional(text('wbSize', 80)),
      id('barcode'),
      id('otherBarcodes', 160),
      text('photo', 160, firstPhoto),
      picture('picture', firstPhoto),
      number('length', 80, side('length')),
      number('width', 80, side('width')),
      number('height', 80, side('height')),
      number('weightBrutto', 80, side('weightBrutto')),
      optional(boolean('needKiz')),
      optional(boolean('kizMarked')),
      optional(dateTime('createdAt')),
      optional(dateTime('updatedAt')),
      technical(optional(id('imtID'))),
      technical(id('subjectID', 90)),
      technical(id('chrtID')),
    ],
    key: ['nmID', 'chrtID'],
    mayLack: ['chrtID'],
    version: 'updatedAt',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/work-with-products', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      isQuick: true,
      paging: cardCursorPages({
        call: calls.cardsList,
        pageSize: 100,
        rows: sizesOf,
      }),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'goods',
  presets: ['sales', 'warehouse'],
  size: [{ dataset: 'prices', factor: 1 }],
});

function sizesOf(card: WireRow): WireRow[] {
  return sizesIn(card, 'chrtID').map((size) => ({ ...size, ...barcodesOf(size) }));
}

function barcodesOf({ skus }: WireRow): WireRow {
  if (skus === undefined) return {};
  const [barcode = '', ...others] = Array.isArray(skus) ? skus : [];
  return { barcode, otherBarcodes: others.join(' ') };
}

/** Whatever WB sends for photos: without one, a card is as good. */
export function firstPhoto({ photos }: WireRow): unknown {
  return Object(Object(photos)[0]).big;
}

function side(name: string): (card: WireRow) => unknown {
  return ({ dimensions }) => (dimensions as WireRow | null | undefined)?.[name];
}
