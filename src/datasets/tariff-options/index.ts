import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { coded, dateTime, id, integer, percent, technical, text } from '../../tables/columns';
import { isNothing, rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';

export const tariffOptions = () => defineDataset({
  table: defineTable({
    id: 'tariffOptions',
    columns: [
      text('name', 260),
      coded(text('status', 150)),
      percent('commissionRate', 120),
      dateTime('activatedAt'),
      dateTime('expiresAt'),
      integer('periodDuration', 120),
      text('includes', 280),
      dateTime('promotionUntil', 150),
      technical(id('id', 280)),
    ],
    key: ['id'],
    write: 'snapshot',
    whenAbsent: { status: '', commissionRate: 0 },
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['service'],
      paging: single({ call: calls.tariffOptions, ask: () => ({ query: { locale: 'ru' } }), rows: (body) => (body === null ? [] : optionsIn(objectAt(body))) }),
    }],
    freshForMs: 24 * 3_600_000,
  },
  group: 'reference',
  presets: [],
  size: [],
  isOffByDefault: true,
});

function optionsIn(body: WireRow): WireRow[] {
  return [...rowsInside(body, 'packages'), ...rowsInside(body, 'options')].map((option) => (isNothing(option) ? option : optionOf(option)));
}

/** Where an option is taken at a reduced price, WB tells that one instead. A package has an id in one of WB's two examples only. */
function optionOf(option: WireRow): WireRow {
  const { commissionRate, expiresAt } = Object(option.promotion) as WireRow;
  const includes = rowsInside(option, 'options').map(({ name }) => name).join(', ');
  return { ...option, id: option.id ?? option.slug, commissionRate: commissionRate ?? option.commissionRate, promotionUntil: expiresAt, includes };
}
