import { lastChangeDatePages } from '../../../src/sync/paging';
import { LIMITS, PAGE, START, withCode } from './contexts';

const paging = lastChangeDatePages({ path: '/orders', limits: LIMITS, pageCap: 4, keptDays: 90 });
const row = (lastChangeDate: string, srid = 'a') => ({ srid, lastChangeDate });

it.each([
  ['the days asked for', { ...START, historyDays: 30 }, '2026-09-09'],
  ['no more days than WB keeps', { ...START, historyDays: 365 }, '2026-07-11'],
  ['where the last run ended', { ...START, saved: { dateFrom: '2026-10-08T10:00:00' } }, '2026-10-08T10:00:00'],
])('starts from %s', (_name, context, dateFrom) => {
  expect(paging.request(paging.start(context))).toEqual({ method: 'GET', path: '/orders', limits: LIMITS, query: { dateFrom, flag: 0 } });
});

it('counts days by Moscow: at 23:30 in London it is tomorrow there', () => {
  expect(paging.start({ ...START, nowMs: Date.parse('2026-10-09T22:30:00Z'), historyDays: 1 })).toEqual({ dateFrom: '2026-10-09' });
});

it('goes on from the newest date of each page, to page 3 and its end', () => {
  const first = paging.read([row('2026-10-01T10:00:00'), row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect(first.next).toEqual({ dateFrom: '2026-10-02T10:00:00' });
  const second = paging.read([row('2026-10-02T10:00:00'), row('2026-10-03T10:00:00')], first.next!, PAGE);
  expect(second.next).toEqual({ dateFrom: '2026-10-03T10:00:00' });
  const third = paging.read([row('2026-10-03T10:00:00')], second.next!, PAGE);
  expect(third).toEqual({ rows: [row('2026-10-03T10:00:00')], next: null, saved: { dateFrom: '2026-10-03T10:00:00' } });
});

it('takes the newest date wherever in the page it stands', () => {
  const page = paging.read([row('2026-10-03T10:00:00'), row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect(page.next).toEqual({ dateFrom: '2026-10-03T10:00:00' });
});

it.each([['an empty list', []], ['204', null]])('ends with %s and keeps its place', (_name, body) => {
  expect(paging.read(body, { dateFrom: '2026-10-01' }, PAGE)).toEqual({ rows: [], next: null, saved: { dateFrom: '2026-10-01' } });
});

it('stops at a full page of one and the same moment', () => {
  const same = Array.from({ length: 4 }, (_, place) => row('2026-10-02T10:00:00', String(place)));
  expect(() => paging.read(same, { dateFrom: '2026-10-02T10:00:00' }, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: '2026-10-02T10:00:00' }));
});

it('takes a page of less than half the cap for the last one', () => {
  const page = paging.read([row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect([page.next, page.saved]).toEqual([null, { dateFrom: '2026-10-02T10:00:00' }]);
});

it('goes on from the end of such a page, so that a page which WB cut all the same costs a run and no rows', () => {
  const { saved } = paging.read([row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect(paging.request(paging.start({ ...START, saved: saved! })).query).toEqual({ dateFrom: '2026-10-02T10:00:00', flag: 0 });
});

it.each([undefined, null, '', 5])('does not page on by a date that is %p', (lastChangeDate) => {
  expect(() => paging.read([{ lastChangeDate }], { dateFrom: '2026-10-01' }, PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'lastChangeDate' }));
});

it.each([{ rows: [] }, 'text', [1], [null]])('does not take %j for a list of rows', (body) => {
  expect(() => paging.read(body, { dateFrom: '2026-10-01' }, PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: '' }));
});

describe('when a page is too large for Google', () => {
  const small = lastChangeDatePages({ path: '/orders', limits: LIMITS, pageCap: 4, keptDays: 2 });
  const nowMs = Date.parse('2026-10-09T09:00:00Z');

  it('asks for every day that WB keeps by itself, and then goes on from the moment it began', () => {
    const asked = [];
    let cursor = small.narrow!({ dateFrom: '2026-10-07' }, nowMs);
    let saved;
    for (let call = 1; cursor !== null && call <= 5; call += 1) {
      asked.push(small.request(cursor).query);
      const page = small.read([row('2026-10-09T11:00:00')], cursor, PAGE);
      expect(page.rows).toHaveLength(1);
      cursor = page.next;
      saved = page.saved;
    }
    expect(asked).toEqual([
      { dateFrom: '2026-10-07', flag: 1 },
      { dateFrom: '2026-10-08', flag: 1 },
      { dateFrom: '2026-10-09', flag: 1 },
    ]);
    expect(saved).toEqual({ dateFrom: '2026-10-09T12:00:00' });
  });

  it('has nothing smaller than a day', () => {
    expect(small.narrow!(small.narrow!({ dateFrom: '2026-10-07' }, nowMs)!, nowMs)).toBeNull();
  });
});
