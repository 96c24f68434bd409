import { defineDataset } from '../../sync/dataset';
import { objectAt, single } from '../../sync/paging';
import { everyHours, everySeconds } from '../../wb/limits';
import { id, text } from '../../tables/columns';

export const seller = () => defineDataset({
  id: 'seller',
  source: { url: 'https://dev.wildberries.ru/openapi/api-information', checkedOn: '2026-10-09' },
  routes: [{
    tokenTypes: ['personal', 'service', 'base'],
    category: 'common',
    isQuick: true,
    paging: single({
      request: {
        method: 'GET',
        path: '/api/v1/seller-info',
        limits: { full: everySeconds(60, 10), base: everyHours(24) },
      },
      rows: (body) => (body === null ? [] : [objectAt(body)]),
    }),
  }],
  columns: [text('name', 220), text('tradeMark', 180), id('tin'), id('sid', 280)],
  key: ['sid'],
  write: 'merge',
  freshForMs: 24 * 3_600_000,
});
