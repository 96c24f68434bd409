import { analyticsTask, dateWindows, offsetPages, oneAfterAnother, rowsAt, single } from '../../../../src/sync/paging';
import type { Cursor, Paging, PagingContext } from '../../../../src/sync/paging/paging';
import { DefectError } from '../../../../src/wb/errors';
import { followAll } from '../follow';
import { first, get, line, PAGE, START, TOO_LARGE } from '../contexts';

const ask = ({ from, to }: { from: string; to: string }) => ({ query: { from, to } });
const inner = single({ call: get('/days'), ask, rows: (body) => rowsAt(body) });
const saved = { since: '2026-09-09', dateTo: '2026-10-07' };
const windows = (days: number, reread: number, of: Paging = inner) => dateWindows({ days, reread }, of);
const asks = (paging: Paging, context?: Partial<PagingContext>) => followAll(paging, () => [{}], context).map((call) => call.replace('GET /days ', ''));

it('asks for one window after the other, the last up to today', () => {
  expect(asks(windows(8, 8))).toEqual([
    '{"from":"2026-09-09","to":"2026-09-16"}', '{"from":"2026-09-17","to":"2026-09-24"}', '{"from":"2026-09-25","to":"2026-10-02"}', '{"from":"2026-10-03","to":"2026-10-09"}',
  ]);
});

it.each([
  ['the days that WB still changes', 8, { saved }, '{"from":"2026-09-29","to":"2026-10-06"}'],
  ['all days, where WB changes all', Infinity, { saved }, '{"from":"2026-09-09","to":"2026-09-16"}'],
  ['all days, where more are wanted', 8, { saved, historyDays: 60 }, '{"from":"2026-08-10","to":"2026-08-17"}'],
  ['no more days than were ever read', 90, { saved: { since: '2026-10-01', dateTo: '2026-10-07' }, historyDays: 5 }, '{"from":"2026-10-02","to":"2026-10-09"}'],
])('asks again for %s', (_name, reread, context, expected) => {
  expect(asks(windows(8, reread), context)[0]).toBe(expected);
});

it.each([
  ['the first run', {}],
  ['a run after a pause', { saved: { since: '2026-09-01', dateTo: '2026-09-20' } }],
])('asks in %s for no day that WB has forgotten', (_name, context) => {
  expect(asks(dateWindows({ days: 7, reread: 7, keptDays: 6 }, inner), context)).toEqual(['{"from":"2026-10-03","to":"2026-10-09"}']);
});

it.each([['2026-10-02', '2026-10-03'], ['2026-10-04', '2026-10-04']])('leaves out the days that are forgotten while a run of days waits: from %s it asks from %s', (from, asked) => {
  const kept = dateWindows({ days: 7, reread: 7, keptDays: 6 }, inner);
  expect(line(kept, { since: '2026-09-01', dateTo: '2026-10-08', from, inner: { call: 'whole' } })).toBe(`GET /days {"from":"${asked}","to":"2026-10-08"}`);
});

it('asks for the last day of a window of which none is left', () => {
  const kept = dateWindows({ days: 2, reread: 2, keptDays: 6 }, inner);
  expect(line(kept, { since: '2026-09-01', dateTo: '2026-10-09', from: '2026-09-20', inner: { call: 'whole' } })).toBe('GET /days {"from":"2026-09-21","to":"2026-09-21"}');
});

it('is one window where WB answers for any number of days', () => {
  expect(asks(windows(Infinity, Infinity))).toEqual(['{"from":"2026-09-09","to":"2026-10-09"}']);
});

it('reads the pages of a window before the next window, and keeps the days for the next run', () => {
  const pages = offsetPages({ call: get('/days'), pageSize: 2, ask: ({ offset }, { from }) => ({ query: { from, offset } }), rows: (body) => rowsAt(body) });
  const paging = windows(20, 3, pages);
  const second = paging.read([{ a: 1 }, { a: 2 }], first(paging), PAGE);
  expect(line(paging, second.next!)).toBe('GET /days {"from":"2026-09-09","offset":2}');
  const third = paging.read([{ a: 3 }], second.next!, PAGE);
  expect(line(paging, third.next!)).toBe('GET /days {"from":"2026-09-29","offset":0}');
  expect(paging.read([], third.next!, PAGE)).toEqual({ rows: [], next: null, saved: { since: '2026-09-09', dateTo: '2026-10-09' } });
});

it('says of which days an answer is everything', () => {
  const paging = dateWindows({ days: 8, reread: 8, column: 'date', isWhole: true }, inner);
  expect(paging.read([], first(paging), PAGE)).toMatchObject({ days: { column: 'date', from: '2026-09-09', to: '2026-09-16' }, isWhole: true });
});

it('orders a report for each window, and goes on in the middle of one', () => {
  const calls = { create: get('/create'), status: get('/{task_id}/status'), download: get('/{task_id}/download') };
  const paging = windows(31, 8, analyticsTask({ calls, ask, rows: (body) => rowsAt(body) }));
  const ordered = paging.read({ data: { taskId: 't1' } }, first(paging), PAGE);
  expect(ordered).toMatchObject({ rows: [], waitMs: 5000, next: { from: '2026-09-09', inner: { phase: 'poll', taskId: 't1' } } });
  expect(paging.call(ordered.next).path).toBe('/{task_id}/status');
  expect(paging.placeLivesMs).toBe(1_800_000);
  expect(paging.knows!(JSON.parse(JSON.stringify(ordered.next)) as Cursor)).toBe(true);
});

it.each([[{ offset: 0, dateFrom: '2026-09-09', dateTo: '2026-10-09' }], [{ ...saved, from: '2026-09-09' }], [{ ...saved, from: '2026-09-09', inner: 7 }], [{ ...saved, from: '2026-09-09', inner: null }], [{ ...saved, from: '2026-09-09', days: 0, inner: {} }]])(
  'does not know the place %j', (cursor) => expect(windows(8, 8).knows!(cursor)).toBe(false),
);

it('lets the slice within go on after an error', () => {
  const narrowing: Paging = { ...inner, recover: (_error, cursor) => ({ ...cursor, half: true }) };
  const paging = windows(8, 8, narrowing);
  expect(paging.recover!(TOO_LARGE, first(paging), START)).toMatchObject({ from: '2026-09-09', inner: { half: true } });
});

it('halves the windows from one on that is too large, down to a day', () => {
  const paging = windows(8, 8);
  const second = paging.read([], first(paging), PAGE).next!;
  const halved = paging.recover!(TOO_LARGE, second, START)!;
  expect(line(paging, halved)).toBe('GET /days {"from":"2026-09-17","to":"2026-09-20"}');
  expect(paging.knows!(halved)).toBe(true);
  const next = paging.read([], halved, PAGE);
  expect([line(paging, next.next!), next.saved]).toEqual(['GET /days {"from":"2026-09-21","to":"2026-09-24"}', { since: '2026-09-09', dateTo: '2026-10-09', doubt: '2026-09-09' }]);
  const day = paging.recover!(TOO_LARGE, paging.recover!(TOO_LARGE, halved, START)!, START)!;
  expect(line(paging, day)).toBe('GET /days {"from":"2026-09-17","to":"2026-09-17"}');
  expect(paging.recover!(TOO_LARGE, day, START)).toBeNull();
});

it('halves a window of any number of days', () => {
  const paging = windows(Infinity, Infinity);
  expect(line(paging, paging.recover!(TOO_LARGE, first(paging), START)!)).toBe('GET /days {"from":"2026-09-09","to":"2026-09-23"}');
});

it('leaves every other error to others', () => {
  const paging = windows(8, 8);
  expect(paging.recover!(new DefectError('WB_UNKNOWN_SHAPE', { at: 'x' }), first(paging), START)).toBeNull();
});

it('asks nothing where the slice within has nothing to ask', () => {
  const nothing: Paging = { ...inner, start: () => null };
  expect(windows(8, 8, nothing).start(START)).toBeNull();
});

describe('days of which nothing came', () => {
  const paging = windows(8, 8);
  const run = (saved: Cursor | null, nowMs: number, rowsOf: (from: string) => object[]) => {
    const asked: string[] = [];
    const context = { ...PAGE, saved, nowMs };
    let [cursor, kept] = [paging.start(context), saved];
    while (cursor !== null) {
      asked.push(String(cursor.from));
      const page = paging.read(rowsOf(String(cursor.from)), cursor, context);
      [cursor, kept] = [page.next, page.saved ?? null];
    }
    return { asked, kept };
  };
  const DAY_MS = 86_400_000;

  it('are asked for once more by the next run, and believed then', () => {
    const first = run(null, PAGE.nowMs, (from) => (from === '2026-09-09' ? [] : [{ a: 1 }]));
    expect(first).toEqual({ asked: ['2026-09-09', '2026-09-17', '2026-09-25', '2026-10-03'], kept: { since: '2026-09-09', dateTo: '2026-10-09', doubt: '2026-09-09' } });
    const second = run(first.kept, PAGE.nowMs + DAY_MS, () => []);
    expect(second.asked[0]).toBe('2026-09-09');
    expect(second.kept).toEqual({ since: '2026-09-09', dateTo: '2026-10-10' });
    expect(run(second.kept, PAGE.nowMs + 2 * DAY_MS, () => []).asked).toEqual(['2026-10-02', '2026-10-10']);
  });

  it('are no doubt where the next run reads them anyway', () => {
    expect(run(null, PAGE.nowMs, (from) => (from < '2026-10-03' ? [{ a: 1 }] : [])).kept).toEqual({ since: '2026-09-09', dateTo: '2026-10-09' });
  });

  it('are not doubted while a part of them has rows', () => {
    const two = dateWindows({ days: 31, reread: 1 }, oneAfterAnother([single({ call: get('/a'), rows: () => [{ a: 1 }] }), single({ call: get('/b'), rows: () => [] })]));
    const start = first(two);
    const next = two.read(null, start, PAGE).next!;
    expect(next.isFilled).toBe(true);
    expect(two.read(null, { ...next, dateTo: '2026-12-31' }, PAGE)).toMatchObject({ next: { from: '2026-10-10' }, saved: { since: '2026-09-09', dateTo: '2026-12-31' } });
  });
});
