import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { always, money, text } from '../../tables/columns';
import { defineTable } from '../../tables/table';
import { calls } from '../../wb/calls';

export const balance = () => defineDataset({
  table: defineTable({
    id: 'balance',
    columns: [always(money('current', 120)), always(money('for_withdraw', 120)), text('currency', 70)],
    key: ['currency'],
    write: 'merge',
    currency: 'currency',
  }),
  source: {
    documentation: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
    routes: [{
      tokenTypes: ['personal', 'service', 'base'],
      isQuick: true,
      paging: single({
        call: calls.accountBalance,
        rows: (body) => (body === null ? [] : [objectAt(body)]),
      }),
    }],
    freshForMs: 3_600_000,
  },
  group: 'money',
  presets: ['accountant', 'owner'],
  size: [],
  isConfidential: true,
});
