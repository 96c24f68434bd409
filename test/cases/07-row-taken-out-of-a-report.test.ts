import fc from 'fast-check';
import { tableSpec } from '../../src/app/refresh/tables';
import { finance } from '../../src/datasets/finance';
import { openTable } from '../../src/sheet/table';
import type { NextCall } from '../../src/sync/call';
import { type Job, NEW_JOB } from '../../src/sync/job';
import type { Cursor, PageContext } from '../../src/sync/paging/paging';
import { storePage } from '../../src/sync/store-page';
import type { World } from '../../src/sync/world';
import type { WireRow } from '../../src/tables/table';
import { ask } from '../formulas/file';
import { localeFor } from '../support/locales';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

const SHOP = 'Лавка';
/** A Thursday; the report is that of the week before, its rows of its first day. */
const TODAY = Date.parse('2026-11-26T09:00:00+03:00');
const nothing = Object.fromEntries(finance().table.columns.filter(({ isAlways }) => isAlways).map(({ id }) => [id, '0']));
const report = { ...nothing, sellerOperName: 'Продажа', reportId: 5, dateFrom: '2026-11-16', dateTo: '2026-11-22', rrDate: '2026-11-16', docTypeName: 'Продажа', currency: 'RUB' };
const row = (rrdId: number | string, forPay: string, own: object = {}): WireRow => ({ ...report, rrdId, forPay, ...own });

/** A run from its first page to its last, written to the sheet as the engine does it. */
function run(workbook: MemoryWorkbook, pages: readonly (readonly WireRow[] | null)[], saved: Cursor | null = null): void {
  const dataset = finance();
  const table = openTable(workbook, tableSpec('finance', localeFor('ru')));
  const job = { account: { label: SHOP }, dataset, state: { ...NEW_JOB }, seen: new Set<string>(), held: null } as unknown as Job;
  const world = { tableOf: () => table, flush: () => undefined, forgetTables: () => undefined } as unknown as World;
  const [route] = dataset.source.routes;
  const context = { nowMs: TODAY, saved, historyDays: 90, bytes: 1000, isCostly: false } as unknown as PageContext;
  let cursor = route!.paging.start(context);
  for (const body of pages) {
    const page = route!.paging.read(body, cursor as Cursor, context);
    storePage(job, { route } as unknown as NextCall, page, world, []);
    cursor = page.next;
  }
}

const payout = (workbook: MemoryWorkbook) => (ask(workbook, 'WB_PAYOUT', ['все', '', 'отчёт']) as unknown[][]).slice(1);
const LATER = { since: '2026-08-28', dateTo: '2026-11-25' };

it('leaves the sums of the report', () => {
  const workbook = memoryWorkbook();
  run(workbook, [[row(1, '100'), row(2, '900')], null]);
  run(workbook, [[row(1, '100'), row(3, '850')], null], LATER);
  expect(payout(workbook)).toEqual([['5', 950]]);
});

it.each<[string, (readonly WireRow[] | null)[]]>([
  ['behind the last that is left', [[row(1, '100')], null]],
  ['between two pages', [[row(1, '100')], [row(3, '850')], null]],
  ['of which the pages end with a row of another report', [[row(1, '100'), row(9, '7', { reportId: 6 })], null]],
])('%s', (_what, pages) => {
  const workbook = memoryWorkbook();
  run(workbook, [[row(1, '100'), row(2, '900')], null]);
  run(workbook, pages, LATER);
  expect(payout(workbook)[0]).toEqual(['5', pages.length === 3 ? 950 : 100]);
});

it('comes back where WB gives it again', () => {
  const workbook = memoryWorkbook();
  for (const pages of [[[row(1, '100'), row(2, '900')], null], [[row(1, '100')], null], [[row(1, '100'), row(2, '900')], null]]) run(workbook, pages, LATER);
  expect(payout(workbook)).toEqual([['5', 1000]]);
});

it.each<[string, readonly WireRow[], (readonly WireRow[] | null)[]]>([
  ['of another report that did not come', [row(1, '100'), row(2, '900', { reportId: 4 })], [[row(1, '100')], null]],
  ['where nothing came at all', [row(1, '100'), row(2, '900')], [null]],
  ['of a report that began before the days that were asked for', [row(1, '100', { dateFrom: '2026-11-02' }), row(2, '900', { dateFrom: '2026-11-02' })], [[row(1, '100', { dateFrom: '2026-11-02' })], null]],
  ['behind a page that is not the last', [row(1, '100'), row(2, '900')], [[row(1, '100')]]],
])('is no row %s', (_what, first, then) => {
  const workbook = memoryWorkbook();
  run(workbook, [first, null]);
  run(workbook, then, LATER);
  expect(payout(workbook).reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(1000);
});

it('stays where the user has deleted the column that tells its report', () => {
  const workbook = memoryWorkbook();
  run(workbook, [[row(1, '100'), row(2, '900')], null]);
  workbook.user('finance').deleteColumn(workbook.header('finance').indexOf('Номер отчёта') + 1);
  run(workbook, [[row(1, '100'), row(3, '850')], null], LATER);
  expect(ask(workbook, 'WB_PAYOUT', ['все', '', 'итого'])).toBe(1850);
});

it('is told by all digits of long numbers, in pages of any size', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 1, max: 5 }), (before, after, size) => {
      const rows = (some: readonly number[]) => [...some].sort((a, b) => a - b).map((id) => row(`9007199254740${String(900 + id)}`, String(id + 1)));
      const paged = (all: readonly WireRow[]) => [...Array.from({ length: Math.ceil(all.length / size) }, (_none, at) => all.slice(at * size, (at + 1) * size)), null];
      const workbook = memoryWorkbook();
      run(workbook, paged(rows(before)));
      run(workbook, paged(rows(after)), LATER);
      expect(payout(workbook)).toEqual([['5', after.reduce((sum, id) => sum + id + 1, 0)]]);
    }),
    { numRuns: 30 },
  );
});
