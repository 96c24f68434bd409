import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { boolean, coded, id, integer, technical, text } from '../../tables/columns';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

export const pinLimits = () => defineDataset({
  table: defineTable({
    id: 'pinLimits',
    columns: [
      coded(text('source', 160, ({ kind }) => kind)),
      integer('totalLimit', 100),
      integer('used', 110),
      integer('remaining', 100),
      integer('perUnitLimit', 130),
      boolean('unlimited', 120),
      technical(id('kind', 110)),
    ],
    key: ['kind'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/user-communication', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: single({ call: calls.pinLimits, rows: (body) => (body === null ? [] : limitsIn(objectAt(body, 'data'))) }),
    }],
    freshForMs: 6 * 3_600_000,
  },
  group: 'reviews',
  presets: [],
  size: [],
  isOffByDefault: true,
});

const KINDS = ['subscription', 'tariff'] as const;

/** WB leaves out what the seller does not have. */
function limitsIn(data: WireRow): WireRow[] {
  return KINDS.filter((kind) => typeof data[kind] === 'object' && data[kind] !== null).map((kind) => ({ kind, ...Object(data[kind]) }));
}
