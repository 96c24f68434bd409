import { DefectError } from '../../../src/wb/errors';
import type { Cursor } from '../../../src/sync/paging/paging';
import type { WireRow } from '../../../src/tables/table';
import { reportWeeks } from '../../../src/sync/paging';
import { first, get, PAGE, START, TOO_LARGE, withCode } from './contexts';

const counted = (rows: readonly WireRow[]): WireRow[] => [{ rows: rows.length }];
/** With so many fields an answer has no more than ten rows. */
const fields = Array.from({ length: 200_000 }, (_, at) => `f${at}`);
const weeks = (count: number) => reportWeeks({ call: get('/detailed'), fields, weeks: count, rereadDays: 14, rows: counted });
const byWeek = weeks(1);
const rows = (count: number): WireRow[] => Array.from({ length: count }, () => ({}));

/** The period that a call asks for, in a word. */
function asked(paging: typeof byWeek, cursor: Cursor): string {
  const { dateFrom, dateTo, period } = paging.request(cursor, START).body as Record<string, string>;
  return `${period} ${dateFrom} ${dateTo}`;
}

/** All calls of a run in which each period has so many rows. */
function calls(paging: typeof byWeek, rowsOf: (period: string) => number): string[] {
  const all: string[] = [];
  for (let cursor: Cursor | null = first(paging); cursor !== null;) {
    const period = asked(paging, cursor);
    all.push(period);
    cursor = paging.read(rows(rowsOf(period)), cursor, PAGE).next;
  }
  return all;
}

it('asks for whole weeks, one after the other, the last up to today', () => {
  expect(calls(byWeek, () => 1)).toEqual([
    'weekly 2026-09-07 2026-09-13', 'weekly 2026-09-14 2026-09-20', 'weekly 2026-09-21 2026-09-27', 'weekly 2026-09-28 2026-10-04', 'weekly 2026-10-05 2026-10-09',
  ]);
  expect(byWeek.request(first(byWeek), START).body).toMatchObject({ rrdId: 0, limit: 10, fields: [...fields, 'rrdId'] });
});

it('asks again for the weeks of the last fourteen days, and for all when more are wanted', () => {
  const saved = { since: '2026-09-09', dateTo: '2026-10-08' };
  expect(asked(byWeek, first(byWeek, { ...START, saved }))).toBe('weekly 2026-09-21 2026-09-27');
  expect(asked(byWeek, first(byWeek, { ...START, saved, historyDays: 60 }))).toBe('weekly 2026-08-10 2026-08-16');
});

it('counts a row once that WB sends twice, as it was last, and every row of which it does not say which it is', () => {
  const summed = reportWeeks({ call: get('/detailed'), fields, weeks: 1, rereadDays: 14, rows: (received) => [...received] });
  const received = [{ rrdId: 7, forPay: 1 }, { rrdId: '8', forPay: 2 }, { rrdId: '7', forPay: 3 }, { forPay: 4 }, { rrdId: null, forPay: 4 }, { rrdId: '9007199254740993', forPay: 5 }, { rrdId: '9007199254740992', forPay: 6 }];
  expect(summed.read(received, first(summed), PAGE).rows.map(({ forPay }) => forPay)).toEqual([3, 2, 4, 4, 5, 6]);
});

it('says of which days an answer is everything, on page 3 as on the first, and without rows', () => {
  const third = { since: '2026-09-09', dateTo: '2026-10-09', from: '2026-09-21', days: 7 };
  const days = { column: 'dateFrom', from: '2026-09-21', to: '2026-09-27' };
  const page = { next: { ...third, from: '2026-09-28' }, saved: { since: '2026-09-09', dateTo: '2026-10-09' }, days, isWhole: true };
  expect(byWeek.read(rows(3), third, PAGE)).toEqual({ rows: [{ rows: 3 }], ...page });
  expect(byWeek.read(rows(3), third, PAGE)).toEqual(byWeek.read(rows(3), third, PAGE));
  expect(byWeek.read(null, third, PAGE)).toEqual({ rows: [{ rows: 0 }], ...page });
});

it('reads a week that does not fit from its days, then weeks again', () => {
  const large = 'weekly 2026-09-14 2026-09-20';
  expect(calls(byWeek, (period) => (period === large ? 10 : 1)).slice(1, 11)).toEqual([
    large, 'daily 2026-09-14 2026-09-14', 'daily 2026-09-15 2026-09-15', 'daily 2026-09-16 2026-09-16', 'daily 2026-09-17 2026-09-17',
    'daily 2026-09-18 2026-09-18', 'daily 2026-09-19 2026-09-19', 'daily 2026-09-20 2026-09-20', 'weekly 2026-09-21 2026-09-27', 'weekly 2026-09-28 2026-10-04',
  ]);
});

it('halves many weeks until they fit, keeping nothing of what was cut', () => {
  const paging = weeks(16);
  expect(calls(paging, (period) => (period < 'weekly 2026-09-07 2026-09-28' ? 1 : period.startsWith('weekly 2026-09-07') ? 10 : 1))).toEqual([
    'weekly 2026-09-07 2026-10-09', 'weekly 2026-09-07 2026-10-09', 'weekly 2026-09-07 2026-10-04', 'weekly 2026-09-07 2026-09-20',
    'weekly 2026-09-21 2026-10-04', 'weekly 2026-10-05 2026-10-09',
  ]);
  expect(paging.read(rows(10), first(paging), PAGE)).toMatchObject({ rows: [], next: { from: '2026-09-07', days: 56 } });
});

it('narrows what Google refuses for its size, down to a day and then to fewer rows', () => {
  const week = first(byWeek);
  const day = byWeek.recover!(TOO_LARGE, week, START) as Cursor;
  expect(asked(byWeek, day)).toBe('daily 2026-09-07 2026-09-07');
  const fewer = byWeek.recover!(TOO_LARGE, day, START) as Cursor;
  expect(byWeek.request(fewer, START).body).toMatchObject({ period: 'daily', rrdId: 0, limit: 5 });
  expect(byWeek.recover!(TOO_LARGE, { ...fewer, limit: 1 }, START)).toBeNull();
  expect(byWeek.recover!(new DefectError('WB_UNKNOWN_SHAPE'), week, START)).toBeNull();
  expect([byWeek.knows!(week), byWeek.knows!({ ...week, from: 'x' })]).toEqual([true, false]);
});

describe('a day of more rows than an answer holds', () => {
  const day = { since: '2026-09-09', dateTo: '2026-10-09', from: '2026-09-20', days: 1 };
  const full = Array.from({ length: 10 }, (_, at) => ({ rrdId: at === 9 ? '9007199254740993' : at + 1 }));

  it('is read in pages by rrdId, which are one portion', () => {
    expect(byWeek.request(day, START).body).toMatchObject({ period: 'daily', rrdId: 0, fields: expect.arrayContaining(['rrdId']) });
    const page = byWeek.read(full, day, PAGE);
    expect(page).toEqual({ rows: [{ rows: 10 }], isPart: true, next: { ...day, parts: 1, rrdId: '9007199254740993' } });
    expect(JSON.stringify(byWeek.request(page.next!, START).body)).toContain('9007199254740993');
    const last = byWeek.read(full.slice(0, 3), page.next!, PAGE);
    expect(last).toMatchObject({ rows: [{ rows: 3 }], isWhole: true, days: { from: '2026-09-20', to: '2026-09-20' } });
    expect(last.next).toEqual({ since: '2026-09-09', dateTo: '2026-10-09', from: '2026-09-21', days: 7 });
  });

  it('is read once more in other pages where nothing follows a full one, and fails where that goes on', () => {
    const page = byWeek.read(full, day, PAGE);
    const again = byWeek.read(null, page.next!, PAGE);
    expect(again).toEqual({ rows: [], isForgotten: true, next: { ...day, rrdId: '0', parts: 0, again: 1, limit: 9 } });
    const second = byWeek.read(full.slice(0, 9), again.next!, PAGE);
    expect(byWeek.read(full.slice(0, 1), second.next!, PAGE)).toMatchObject({ rows: [{ rows: 1 }], isWhole: true, next: { since: '2026-09-09', dateTo: '2026-10-09', from: '2026-09-21', days: 7 } });
    const third = byWeek.read(null, second.next!, PAGE);
    expect(third.next).toEqual({ ...day, rrdId: '0', parts: 0, again: 2, limit: 8 });
    expect(() => byWeek.read(null, { ...third.next!, rrdId: '8', parts: 1 }, PAGE)).toThrow(withCode('WB_UNAVAILABLE', {}));
    expect(() => byWeek.read(null, { ...day, rrdId: '8', parts: 1, limit: 1 }, PAGE)).toThrow(withCode('WB_UNAVAILABLE', {}));
  });

  it.each<[string, Cursor, object]>([['a base token waits half a day for each', day, { isCostly: true }], ['they are too many for one execution', { ...day, parts: 4 }, {}]])('says that it is too large where %s', (_, cursor, context) => {
    expect(() => byWeek.read(full, cursor, { ...PAGE, ...context })).toThrow(withCode('WB_PAGE_TOO_LARGE', {}));
  });
});

it('carries through the weeks which days were doubted and which are believed', () => {
  const cursor: Cursor = { since: '2026-08-03', dateTo: '2026-10-09', from: '2026-08-03', days: 7 };
  const next = (more: Cursor) => byWeek.read(rows(1), { ...cursor, ...more }, PAGE).next;
  expect(next({ believed: '2026-08-30' })).toMatchObject({ believed: '2026-08-30', from: '2026-08-10' });
  expect(next({ doubt: '2026-08-03' })).toMatchObject({ doubt: '2026-08-03', from: '2026-08-10' });
  expect(next({})).toEqual({ since: '2026-08-03', dateTo: '2026-10-09', days: 7, from: '2026-08-10' });
});
