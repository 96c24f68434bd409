import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { everyHours, everySeconds } from '../../wb/limits';
import { money, text } from '../../tables/columns';

export const balance = () => defineDataset({
  id: 'balance',
  source: { url: 'https://dev.wildberries.ru/openapi/financial-reports-and-accounting', checkedOn: '2026-10-09' },
  routes: [{
    tokenTypes: ['personal', 'service', 'base'],
    category: 'finance',
    isQuick: true,
    paging: single({
      request: {
        method: 'GET',
        path: '/api/v1/account/balance',
        limits: { full: everySeconds(60), base: everyHours(24) },
      },
      rows: (body) => (body === null ? [] : [objectAt(body)]),
    }),
  }],
  columns: [money('current', 120), money('for_withdraw', 120), text('currency', 70)],
  key: ['currency'],
  write: 'merge',
  freshForMs: 3_600_000,
});
