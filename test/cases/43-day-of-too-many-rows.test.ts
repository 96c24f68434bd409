import { tableSpec } from '../../src/app/refresh/tables';
import { datasetById } from '../../src/datasets';
import { openTable } from '../../src/sheet/table';
import type { NextCall } from '../../src/sync/call';
import { type Job, NEW_JOB } from '../../src/sync/job';
import type { Cursor, PageContext } from '../../src/sync/paging/paging';
import { storePage } from '../../src/sync/store-page';
import type { World } from '../../src/sync/world';
import { localeFor } from '../support/locales';
import { memoryWorkbook } from '../support/memory-workbook';

const NOW_MS = Date.parse('2026-11-23T06:00:00Z');
/** As many as an answer of 45 MB holds. */
const PAGE_ROWS = 60_943;
const DAY = { from: '2026-11-16', rows: 70_000 };

const row = (at: number) => ({
  rrdId: 5_000_000_000 + at, dateFrom: DAY.from, dateTo: DAY.from, reportId: '77', nmId: 100 + (at % 3), docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, forPay: '0.1', currency: 'RUB',
});

it('a day of more rows than an answer holds is read in pages by rrdId, and its payout is exact', () => {
  const dataset = datasetById('financeByArticle');
  const { paging } = dataset.source.routes[0]!;
  const workbook = memoryWorkbook();
  const table = openTable(workbook, tableSpec('financeByArticle', localeFor('ru')));
  const job = { account: { label: 'Лампа' }, dataset, state: { ...NEW_JOB }, seen: new Set<string>(), held: null } as unknown as Job;
  const world = { tableOf: () => table, flush: () => undefined, forgetTables: () => undefined } as unknown as World;
  const context = { nowMs: NOW_MS, saved: null, historyDays: 7, bytes: 1000, isCostly: false, given: { from: '', to: '', values: [], params: {} } } as unknown as PageContext;
  const periods: string[] = [];
  for (let cursor = paging.start(context); cursor !== null;) {
    const { body } = paging.request(cursor, context);
    const { dateFrom, dateTo, rrdId, limit } = body as { dateFrom: string; dateTo: string; rrdId: number; limit: number };
    periods.push(`${dateFrom} ${dateTo} ${rrdId}`);
    const first = Math.max(0, rrdId - 5_000_000_000 + 1);
    const has = dateFrom <= DAY.from && dateTo >= DAY.from ? Math.min(limit, DAY.rows - first) : 0;
    const page = paging.read(Array.from({ length: has }, (_, at) => row(first + at)), cursor, context);
    storePage(job, { route: { paging }, cursor } as unknown as NextCall, page, world, []);
    cursor = page.next as Cursor | null;
  }
  expect(periods.slice(0, 4)).toEqual(['2026-11-16 2026-11-22 0', '2026-11-16 2026-11-16 0', `2026-11-16 2026-11-16 ${5_000_000_000 + PAGE_ROWS - 1}`, '2026-11-17 2026-11-17 0']);
  const forPay = table.read(['forPay', 'rowCount']);
  expect(forPay).toHaveLength(3);
  expect([forPay.reduce((sum, [amount]) => sum + Number(amount) * 10, 0), forPay.reduce((sum, [, count]) => sum + Number(count), 0)]).toEqual([DAY.rows, DAY.rows]);
});
