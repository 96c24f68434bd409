import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { always, dateTime, money, text } from '../../tables/columns';
import { rowsInside } from '../../tables/inside';
import { defineTable, type WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { parseDecimal } from '../../wb/money/decimal';

export const advertBalance = () => defineDataset({
  table: defineTable({
    id: 'advertBalance',
    columns: [
      always(money('balance', 110)),
      always(money('net', 130)),
      money('bonus', 110),
      money('promo', 130, promoOf),
      dateTime('promoUntil', 150, firstEnd),
      text('currency', 80),
    ],
    key: ['currency'],
    currency: 'currency',
    write: 'merge',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/promotion', checkedOn: '2026-11-29' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base', 'test'],
      isQuick: true,
      paging: single({ call: calls.advertBalance, rows: (body) => (body === null ? [] : [objectAt(body)]) }),
    }],
    freshForMs: 3_600_000,
  },
  group: 'ads',
  presets: ['owner'],
  size: [],
  isOffByDefault: true,
  isConfidential: true,
});

function promoOf(row: WireRow): number {
  return rowsInside(row, 'cashbacks').reduce((sum, { sum: part }) => sum + Number(parseDecimal(part)), 0);
}

/** WB writes these moments in one form, which stand in their order as texts. */
function firstEnd(row: WireRow): string | null {
  const ends = rowsInside(row, 'cashbacks').map(({ expiration_date: end }) => end).filter((end) => typeof end === 'string');
  return ends.sort()[0] ?? null;
}
