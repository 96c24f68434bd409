import fc from 'fast-check';
import type { Cursor, Page } from '../../../src/sync/paging/paging';
import { DefectError } from '../../../src/wb/errors';
import { toJson } from '../../../src/wb/answer/json';
import { rrdIdPages } from '../../../src/sync/paging';
import { isBetween } from '../../../src/wb/wire/whole-number';
import { COSTLY, first as start, get, line, PAGE, START, TOO_LARGE, withCode } from './contexts';

const fields = ['rrdId', 'forPay'];
const paging = rrdIdPages({ call: get('/detailed'), fields, rereadDays: 14 });
const rows = (...ids: number[]) => ids.map((rrdId) => ({ rrdId }));
const first = () => start(paging);

it.each([
  ['all the days asked for at first', START, '2026-09-09'],
  ['two weeks before the last run later, because WB edits reports, from a Monday on', { ...START, saved: { since: '2026-09-01', dateTo: '2026-10-08' } }, '2026-09-21'],
  ['all the days again when more of them are asked for', { ...START, historyDays: 90, saved: { since: '2026-09-09', dateTo: '2026-10-08' } }, '2026-07-11'],
])('asks for %s', (_name, context, dateFrom) => {
  expect(paging.request(start(paging, context), START).body).toMatchObject({ dateFrom, dateTo: '2026-10-09', rrdId: 0 });
});

it('asks for the fields and the weekly reports alone', () => {
  expect(line(paging, first())).toBe('GET /detailed {"dateFrom":"2026-09-09","dateTo":"2026-10-09","period":"weekly","rrdId":0,"limit":100000,"fields":["rrdId","forPay"]}');
});

it('goes on from the last row, to page 3 and 204', () => {
  const second = paging.read(rows(1, 2), first(), PAGE).next!;
  expect(second).toMatchObject({ rrdId: '2', dateFrom: '2026-09-09', dateTo: '2026-10-09' });
  const third = paging.read(rows(3), second, PAGE).next!;
  expect(third).toMatchObject({ rrdId: '3' });
  expect(paging.read(null, third, PAGE)).toMatchObject({ rows: [], next: null, saved: { since: '2026-09-09', dateTo: '2026-10-09' } });
});

it.each([
  ['of half of the days, so many more but for a fifth', '2026-09-24', 3, 6],
  ['of all days, no more', '2026-10-09', 2, 4],
  ['of days before the period, as if of its first', '2026-09-01', 49, 99],
])('foresees by each page %s', (_name, rrDate, expectedRows, later) => {
  const page = paging.read([{ rrdId: 1, rrDate: '2026-09-01' }, { rrdId: 2, rrDate }], first(), PAGE);
  expect(page.expectedRows).toBe(expectedRows);
  expect(paging.read([{ rrdId: 3, rrDate }, { rrdId: 4, rrDate }], page.next!, PAGE).expectedRows).toBe(later);
});

it.each([
  ['36 MB', 10_000, 3_600],
  ['100,000 rows, WB\'s own limit', 10, 100_000],
  ['one row, however long', 100_000_000, 1],
])('makes the next page as large as %s', (_name, bytesPerRow, limit) => {
  expect(paging.read(rows(1), first(), { ...PAGE, bytes: bytesPerRow }).next).toMatchObject({ limit });
});

it('makes a page no larger than can be written in one execution', () => {
  const wide = rrdIdPages({ call: get('/detailed'), fields: Array.from({ length: 50 }, (_, place) => `f${place}`), rereadDays: 14 });
  expect(wide.read(rows(1), start(wide), PAGE).next).toMatchObject({ limit: 36_000 });
  expect(wide.read(rows(1), start(wide), { ...PAGE, bytes: 100 }).next).toMatchObject({ limit: 40_000 });
});

it('takes a page that is not full for the last where another call costs hours', () => {
  expect(paging.read(rows(1, 2), { ...first(), limit: 3 }, COSTLY)).toMatchObject({
    rows: rows(1, 2), next: null, saved: { since: '2026-09-09', dateTo: '2026-10-09' },
  });
  expect(paging.read(rows(1, 2, 3), { ...first(), limit: 3 }, COSTLY).next).toMatchObject({ rrdId: '3' });
});

it.each([['the same page again', rows(1, 2)], ['rows from before', rows(1)]])('stops at %s', (_name, body) => {
  const last = String(body[body.length - 1]!.rrdId);
  expect(() => paging.read(body, { ...first(), rrdId: '2' }, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: last }));
});

it.each([null, 'x', -1, 1.5, {}])('does not page on by a row of the number %p alone', (rrdId) => {
  expect(() => paging.read([{ rrdId }], first(), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'rrdId' }));
  expect(paging.read([{ rrdId }, { rrdId: 5 }], first(), PAGE).next).toMatchObject({ rrdId: '5' });
});

it.each([['9007199254740993', '9007199254740993'], ['3122901202528', '3122901202528'], [7, '7']])('sends the number %p back in its own digits', (rrdId, digits) => {
  const { next } = paging.read([{ rrdId: 6 }, { rrdId }], first(), PAGE);
  expect(next).toMatchObject({ rrdId: digits });
  expect(toJson(paging.request(next!, START).body)).toContain(`"rrdId":${digits},`);
});

it('goes on from a place that an earlier version has stored as a number', () => {
  const stored = { ...first(), rrdId: 5 };
  expect([paging.knows!(stored), paging.request(stored, START).body]).toEqual([true, expect.objectContaining({ rrdId: 5 })]);
  expect(paging.knows!({ page: 1 })).toBe(false);
});

it.each([[{ since: 'x', dateTo: '2026-10-08' }], [{ since: '2026-09-01', dateTo: null }]])('begins anew after a run that has kept %j', (saved) => {
  expect(paging.request(start(paging, { ...START, saved }), START).body).toMatchObject({ dateFrom: '2026-09-09' });
});

it('reads no further ahead than today after a clock that went wrong', () => {
  const saved = { since: '2026-09-01', dateTo: '2027-01-01' };
  expect(paging.request(start(paging, { ...START, saved }), START).body).toMatchObject({ dateFrom: '2026-09-21', dateTo: '2026-10-09' });
});

it('begins with the first row of its period where a stored number is none', () => {
  const stored = { ...first(), rrdId: 'x' };
  expect(paging.request(stored, START).body).toMatchObject({ rrdId: 0 });
  expect(paging.read(rows(1), stored, PAGE).next).toMatchObject({ rrdId: '1' });
});

it('halves a page that was too large for Google, down to one row', () => {
  expect(paging.recover!(TOO_LARGE, { ...first(), limit: 9 }, START)).toEqual({ ...first(), limit: 4 });
  expect(paging.recover!(TOO_LARGE, { ...first(), limit: 1 }, START)).toBeNull();
  expect(paging.recover!(new DefectError('WB_BAD_REQUEST'), first(), START)).toBeNull();
});

it('says of which numbers and reports a page is everything, the last one of all that follow', () => {
  const of = (rrdId: number, reportId: unknown, dateFrom = '2026-09-14') => ({ rrdId, reportId, dateFrom });
  const page = paging.read([of(1, 7), of(2, '9007199254740993'), of(3, null), of(4, 8, '2026-09-07')], first(), PAGE);
  expect(page.stretch).toEqual({ column: 'rrdId', above: '0', upTo: '4', of: { column: 'reportId', values: ['7', '9007199254740993'] } });
  const next = paging.read([of(6, 7), of(7, 10)], page.next!, PAGE);
  expect(next.stretch).toEqual({ column: 'rrdId', above: '4', upTo: '7', of: { column: 'reportId', values: ['7', '9007199254740993', '10'] } });
  expect(paging.read(null, next.next!, PAGE).stretch).toMatchObject({ above: '7', upTo: null, of: { values: ['7', '9007199254740993', '10'] } });
  expect(paging.read([of(6, 7)], page.next!, COSTLY).stretch).toMatchObject({ above: '4', upTo: null });
});

it('says of no row that has come that it is gone, in whatever order WB sends them', () => {
  const ids = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }).map(String)), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(ids, fc.integer({ min: 1, max: 5 }), fc.boolean(), (all, limit, isByPlace) => {
    const after = (asked: string): string[] => (isByPlace ? all.slice(all.indexOf(asked) + 1) : all.filter((id) => BigInt(id) > BigInt(asked))).slice(0, limit);
    const come = new Set<string>();
    let cursor: Cursor | null = { ...first(), limit };
    while (cursor !== null) {
      const page = after(String(cursor.rrdId));
      let read: Page;
      try {
        read = paging.read(page.map((rrdId) => ({ rrdId, reportId: 7 })), cursor, PAGE);
      } catch (error) {
        expect(error).toMatchObject({ code: 'PAGINATION_STUCK' });
        return;
      }
      const { above, upTo } = read.stretch!;
      expect([...come].filter((id) => !page.includes(id) && isBetween(id, above, upTo))).toEqual([]);
      page.forEach((id) => come.add(id));
      cursor = read.next && { ...read.next, limit };
    }
  }));
});

it.each<[string, number, object | null, string | null]>([
  ['behind a page that was not full', 3, null, null],
  ['behind a full page, perhaps before the end', 2, null, '2'],
  ['where another run ended elsewhere', 2, { end: '1' }, '2'],
  ['where the run before ended too', 2, { end: '2' }, null],
])('believes an empty answer only when confirmed: %s', (_name, limit, saved, upTo) => {
  const kept = saved && { since: '2026-09-09', dateTo: '2026-10-08', ...saved };
  const page = paging.read([{ rrdId: 1, reportId: 7, dateFrom: '2026-09-14' }, { rrdId: 2 }], { ...first(), limit }, { ...PAGE, saved: kept });
  const end = paging.read(null, page.next!, { ...PAGE, saved: kept });
  expect(end).toMatchObject({ next: null, stretch: { above: '2', upTo, of: { values: ['7'] } }, saved: { end: '2' } });
});

it('keeps a place small, however many reports there are', () => {
  const page = paging.read(Array.from({ length: 500 }, (_none, at) => ({ rrdId: at + 1, reportId: `123456789012345678${String(at)}`.slice(0, 20), rrDate: '2026-10-01' })), first(), PAGE);
  expect(JSON.stringify(page.next).length).toBeLessThan(1000);
  expect(page.stretch?.of.values).toHaveLength(30);
});

it('goes on from the last day that came, when the end came long before today', () => {
  const page = paging.read([{ rrdId: 1, rrDate: '2026-09-12' }], first(), PAGE);
  expect(paging.read(null, page.next!, PAGE).saved).toEqual({ since: '2026-09-09', dateTo: '2026-09-12', end: '1' });
  const last = paging.read([{ rrdId: 2, rrDate: '2026-09-30' }, { rrdId: 3, rrDate: '2999-01-01' }], page.next!, PAGE);
  expect(paging.read(null, last.next!, PAGE).saved).toEqual({ since: '2026-09-09', dateTo: '2026-10-09', end: expect.any(String) });
});

it('is not led astray by an odd id between the others', () => {
  const ids = (...all: unknown[]) => all.map((rrdId) => ({ rrdId }));
  expect(paging.read(ids(5, '99999999999999999999', 7), first(), PAGE).next).toMatchObject({ rrdId: '7' });
  expect(paging.read(ids(5, 7, null), first(), PAGE).next).toMatchObject({ rrdId: '7' });
  expect(paging.read(ids(5, 7, -1, 'x', 2), { ...first(), rrdId: '4' }, PAGE).next).toMatchObject({ rrdId: '7' });
});

it('foresees a shop that sells its whole month in the last week', () => {
  const week = paging.read([{ rrdId: 1, rrDate: '2026-10-03' }, { rrdId: 2, rrDate: '2026-10-03' }], first(), PAGE);
  expect(week.expectedRows).toBe(11);
});

it('goes on from a place of a version that counted no reports', () => {
  const { reports, ...old } = first();
  expect(reports).toBe('');
  expect(paging.read(rows(1), old, PAGE).next).toMatchObject({ rrdId: '1', reports: '' });
});
