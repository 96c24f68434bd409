import { lastChangeDatePages } from '../../../src/sync/paging';
import { first, get, line, PAGE, START, TOO_LARGE, withCode } from './contexts';

const paging = lastChangeDatePages({ call: get('/orders'), pageCap: 4, keptDays: 90 });
const row = (lastChangeDate: string, srid = 'a') => ({ srid, lastChangeDate });

it.each([
  ['the days asked for', { ...START, historyDays: 30 }, '2026-09-09'],
  ['no more days than WB keeps', { ...START, historyDays: 365 }, '2026-07-11'],
  ['a day before where the last run ended', { ...START, saved: { dateFrom: '2026-10-08T10:00:00' } }, '2026-10-07T10:00:00'],
  ['an hour before it where a day is much', { ...START, saved: { dateFrom: '2026-10-08T10:00:00', isBusy: true } }, '2026-10-08T09:00:00'],
])('starts from %s', (_name, context, dateFrom) => {
  expect(line(paging, first(paging, context))).toBe(`GET /orders {"dateFrom":"${dateFrom}","flag":0}`);
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

it('goes nowhere at a full page of one and the same moment, which is for the engine to see', () => {
  const same = Array.from({ length: 4 }, (_, place) => row('2026-10-02T10:00:00', String(place)));
  expect(paging.read(same, { dateFrom: '2026-10-02T10:00:00' }, PAGE).next).toEqual({ dateFrom: '2026-10-02T10:00:00' });
});

it('takes a page of less than half the cap for the last one', () => {
  const page = paging.read([row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect([page.next, page.saved]).toEqual([null, { dateFrom: '2026-10-02T10:00:00' }]);
});

it('goes on from the end of such a page, so that a page which WB cut all the same costs a run and no rows', () => {
  const { saved } = paging.read([row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect(paging.request(first(paging, { ...START, saved: saved! }), START).query).toEqual({ dateFrom: '2026-10-01T10:00:00', flag: 0 });
});

it('does not fall back where only what was read again has come', () => {
  const saved = { dateFrom: '2026-10-08T10:00:00' };
  const page = paging.read([row('2026-10-08T09:00:00')], first(paging, { ...START, saved }), { ...PAGE, saved });
  expect([page.next, page.saved]).toEqual([null, saved]);
});

it('reads less of what is known again, before it asks for days, when that is too large', () => {
  const saved = { dateFrom: '2026-10-08T10:00:00' };
  const shorter = paging.recover!(TOO_LARGE, { dateFrom: '2026-10-07T10:00:00' }, { ...START, saved });
  expect(shorter).toEqual(saved);
  expect(paging.recover!(TOO_LARGE, shorter!, { ...START, saved })).toMatchObject({ day: '2026-07-11' });
});

it('says where a day is much', () => {
  const many = lastChangeDatePages({ call: get('/orders'), pageCap: 80_000, keptDays: 90 });
  const rows = (count: number) => Array.from({ length: count }, (_, at) => row('2026-10-02T10:00:00', String(at)));
  expect(many.read(rows(10_001), { dateFrom: '2026-10-01' }, PAGE).saved).toEqual({ dateFrom: '2026-10-02T10:00:00', isBusy: true });
});

it.each([undefined, null, '', 5, 'soon', '2026-13-40', '2027-12-31T00:00:00', 'x'.repeat(10_000)])('keeps a row of the date %p and does not page on by it', (lastChangeDate) => {
  const page = paging.read([{ lastChangeDate }, row('2026-10-02T10:00:00')], { dateFrom: '2026-10-01' }, PAGE);
  expect(page.rows).toEqual([{ lastChangeDate }, row('2026-10-02T10:00:00')]);
  expect(page.saved).toEqual({ dateFrom: '2026-10-02T10:00:00' });
});

it('is never later than now, when a clock of WB goes ahead', () => {
  expect(paging.read([row('2026-10-09T16:00:00')], { dateFrom: '2026-10-01' }, PAGE).saved).toEqual({ dateFrom: '2026-10-09T15:00:00' });
});

it('gives the newest of two versions of a row last, so that it stays', () => {
  const [newer, older] = [row('2026-10-03T10:00:00'), row('2026-10-02T10:10:00')];
  expect(paging.read([newer, older], { dateFrom: '2026-10-01' }, PAGE).rows).toEqual([older, newer]);
});

it('begins anew where an earlier version has kept a date to come', () => {
  expect(first(paging, { ...START, saved: { dateFrom: '2027-12-31T00:00:00' } })).toEqual({ dateFrom: '2026-09-09' });
});

it.each([{ rows: [] }, 'text', [1], [null]])('does not take %j for a list of rows', (body) => {
  expect(() => paging.read(body, { dateFrom: '2026-10-01' }, PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: '' }));
});

describe('when a page is too large for Google', () => {
  const small = lastChangeDatePages({ call: get('/orders'), pageCap: 4, keptDays: 2 });
  const nowMs = Date.parse('2026-10-09T09:00:00Z');

  it('asks for every day that WB keeps by itself, and then goes on from the moment it began', () => {
    const asked = [];
    let cursor = small.recover!(TOO_LARGE, { dateFrom: '2026-10-07' }, { ...START, nowMs });
    let saved;
    for (let call = 1; cursor !== null && call <= 5; call += 1) {
      asked.push(small.request(cursor, START).query);
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
    const day = small.recover!(TOO_LARGE, { dateFrom: '2026-10-07' }, { ...START, nowMs })!;
    expect(small.recover!(TOO_LARGE, day, START)).toBeNull();
    expect([small.knows!(day), small.knows!({ dateFrom: '2026-10-07' }), small.knows!({ page: 1 })]).toEqual([true, true, false]);
  });
});

it('goes on from the rows where a stored date is none', () => {
  expect(paging.read([row('2026-10-02T10:00:00')], { dateFrom: 'x' }, PAGE).saved).toEqual({ dateFrom: '2026-10-02T10:00:00' });
});
