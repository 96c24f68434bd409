import { rrdIdPages } from '../../../src/sync/paging';
import { COSTLY, LIMITS, PAGE, START, withCode } from './contexts';

const fields = ['rrdId', 'forPay'];
const paging = rrdIdPages({ path: '/detailed', limits: LIMITS, fields, rereadDays: 14 });
const rows = (...ids: number[]) => ids.map((rrdId) => ({ rrdId }));
const first = () => paging.start(START);

it.each([
  ['all the days asked for at first', START, '2026-09-09'],
  ['two weeks before the last run later, because WB edits reports', { ...START, saved: { since: '2026-09-01', dateTo: '2026-10-08' } }, '2026-09-24'],
  ['all the days again when more of them are asked for', { ...START, historyDays: 90, saved: { since: '2026-09-09', dateTo: '2026-10-08' } }, '2026-07-11'],
])('asks for %s', (_name, context, dateFrom) => {
  expect(paging.request(paging.start(context)).body).toMatchObject({ dateFrom, dateTo: '2026-10-09', rrdId: 0 });
});

it('asks for the fields and the weekly reports alone', () => {
  expect(paging.request(first())).toEqual({
    method: 'POST', path: '/detailed', limits: LIMITS,
    body: { dateFrom: '2026-09-09', dateTo: '2026-10-09', period: 'weekly', rrdId: 0, limit: 100_000, fields },
  });
});

it('goes on from the last row, to page 3 and 204', () => {
  const second = paging.read(rows(1, 2), first(), PAGE).next!;
  expect(second).toMatchObject({ rrdId: 2, dateFrom: '2026-09-09', dateTo: '2026-10-09' });
  const third = paging.read(rows(3), second, PAGE).next!;
  expect(third).toMatchObject({ rrdId: 3 });
  expect(paging.read(null, third, PAGE)).toEqual({ rows: [], next: null, saved: { since: '2026-09-09', dateTo: '2026-10-09' } });
});

it.each([
  ['of half of the days, so many more but for a fifth', '2026-09-24', 3],
  ['of all days, no more', '2026-10-09', 2],
  ['of days before the period, as if of its first', '2026-09-01', 49],
])('foresees by a first page %s', (_name, rrDate, expectedRows) => {
  const page = paging.read([{ rrdId: 1, rrDate: '2026-09-01' }, { rrdId: 2, rrDate }], first(), PAGE);
  expect(page.expectedRows).toBe(expectedRows);
  expect(paging.read([{ rrdId: 3, rrDate }], page.next!, PAGE).expectedRows).toBeUndefined();
});

it.each([
  ['36 MB', 10_000, 3_600],
  ['100,000 rows, WB\'s own limit', 10, 100_000],
  ['one row, however long', 100_000_000, 1],
])('makes the next page as large as %s', (_name, bytesPerRow, limit) => {
  expect(paging.read(rows(1), first(), { ...PAGE, bytes: bytesPerRow }).next).toMatchObject({ limit });
});

it('makes a page no larger than can be written in one execution', () => {
  const wide = rrdIdPages({ path: '/detailed', limits: LIMITS, fields: Array.from({ length: 50 }, (_, place) => `f${place}`), rereadDays: 14 });
  expect(wide.read(rows(1), wide.start(START), PAGE).next).toMatchObject({ limit: 36_000 });
  expect(wide.read(rows(1), wide.start(START), { ...PAGE, bytes: 100 }).next).toMatchObject({ limit: 40_000 });
});

it('takes a page that is not full for the last where another call costs hours', () => {
  expect(paging.read(rows(1, 2), { ...first(), limit: 3 }, COSTLY)).toEqual({
    rows: rows(1, 2), next: null, saved: { since: '2026-09-09', dateTo: '2026-10-09' },
  });
  expect(paging.read(rows(1, 2, 3), { ...first(), limit: 3 }, COSTLY).next).toMatchObject({ rrdId: 3 });
});

it.each([['the same page again', rows(1, 2)], ['rows from before', rows(1)]])('stops at %s', (_name, body) => {
  const last = body[body.length - 1]!.rrdId;
  expect(() => paging.read(body, { ...first(), rrdId: 2 }, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: last }));
});

it('does not page on by a row without a number', () => {
  expect(() => paging.read([{ rrdId: '5' }], first(), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'rrdId' }));
});

it('saves nothing that it does not know', () => {
  expect(paging.read(null, { rrdId: 0 }, PAGE).saved).toEqual({ since: null, dateTo: null });
});

it('halves a page that was too large for Google, down to one row', () => {
  expect(paging.narrow!({ ...first(), limit: 9 }, START.nowMs)).toEqual({ ...first(), limit: 4 });
  expect(paging.narrow!({ ...first(), limit: 1 }, START.nowMs)).toBeNull();
});
