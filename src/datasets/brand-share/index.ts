import { defineDataset } from '../../sync/dataset';
import { dateWindows, eachOf, rowsAt, single } from '../../sync/paging';
import { always, date, id, integer, percent, technical, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

/** A year of it, for each category in which a brand is sold. */
export const brandShare = () => defineDataset({
  table: defineTable({
    id: 'brandShare',
    columns: [
      date('applyDate'),
      text('brand', 180),
      text('parentName', 200),
      always(percent('pricePercent', 110)),
      percent('qtyPercent', 110),
      integer('brandRating', 110),
      technical(id('parentId', 90)),
    ],
    key: ['applyDate', 'brand', 'parentId'],
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/reports', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      paging: dateWindows({ days: 90, reread: 7, column: 'applyDate', keptDays: 364 }, eachOf({ table: 'brandCategories', column: 'pair' }, single({
        call: calls.brandShare.share,
        ask: ({ from, to, values }) => ({ query: { ...apart(values[0]), dateFrom: from, dateTo: to } }),
        rows: (body, { values }) => rowsAt(body, 'report').map((day) => ({ ...day, ...apart(values[0]) })),
      }))),
    }],
    joins: [{ table: 'brandCategories', on: [{ ours: 'parentId', theirs: 'parentId' }], take: { parentName: 'parentName' } }],
    history: { usualDays: 30, kept: { days: 364 } },
    usualCalls: 6,
    freshForMs: 24 * 3_600_000,
  },
  group: 'funnel',
  presets: [],
  size: [],
  isOffByDefault: true,
});

/** A category and a brand, as the sheet of categories pairs them. */
function apart(pair: string | undefined): { parentId: string; brand: string } {
  const [parentId, ...brand] = String(pair).split(' ') as [string, ...string[]];
  return { parentId, brand: brand.join(' ') };
}
