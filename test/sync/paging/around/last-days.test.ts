import { inBatchesOf, lastDays, offsetPages, rowsAt, single } from '../../../../src/sync/paging';
import type { Cursor, Paging } from '../../../../src/sync/paging/paging';
import { first, get, line, NOW_MS, PAGE, START, TOO_LARGE } from '../contexts';
import { followAll } from '../follow';

const ask = ({ from, to }: { from: string; to: string }) => ({ query: { from, to } });
const inner = single({ call: get('/days'), ask, rows: (body, given) => rowsAt(body).map((row) => ({ ...row, to: given.to })) });
const paged = offsetPages({ call: get('/days'), pageSize: 2, ask: ({ offset }, { from, to }) => ({ query: { from, to, offset } }), rows: (body) => rowsAt(body) });

it('asks for the last days up to today, and tells them to its rows', () => {
  const paging = lastDays({ days: 30 }, inner);
  expect(followAll(paging, () => [{}])).toEqual(['GET /days {"from":"2026-09-10","to":"2026-10-09"}']);
  expect(paging.read([{}], first(paging), PAGE)).toEqual({ rows: [{ to: '2026-10-09' }], next: null });
});

it('ends some days ago where WB knows nothing of today', () => {
  expect(line(lastDays({ days: 7, endsDaysAgo: 1 }, inner), { to: '2026-10-08', inner: {} })).toBe('GET /days {"from":"2026-10-02","to":"2026-10-08"}');
  expect(first(lastDays({ days: 7, endsDaysAgo: 1 }, inner))).toMatchObject({ to: '2026-10-08' });
});

it('keeps its days from page to page, though the day be over', () => {
  const paging = lastDays({ days: 2 }, paged);
  const second = paging.read([{ a: 1 }, { a: 2 }], first(paging), PAGE).next as Cursor;
  expect(line(paging, second, { ...START, nowMs: NOW_MS + 86_400_000 })).toBe('GET /days {"from":"2026-10-08","to":"2026-10-09","offset":2}');
});

it('asks nothing where there is nothing to ask for', () => {
  const paging = lastDays({ days: 2 }, inBatchesOf({ table: 'cards', column: 'nmID', size: 2 }, inner));
  expect(paging.start(START)).toBeNull();
  expect(paging.reads).toEqual(['cards']);
});

it('lets what is within go on after an error', () => {
  const narrowing: Paging = { ...inner, recover: (_error, cursor) => ({ ...cursor, half: true }) };
  expect(lastDays({ days: 2 }, narrowing).recover!(TOO_LARGE, first(lastDays({ days: 2 }, inner)), START)).toMatchObject({ to: '2026-10-09', inner: { half: true } });
  expect(lastDays({ days: 2 }, inner).recover!(TOO_LARGE, first(lastDays({ days: 2 }, inner)), START)).toBeNull();
});

it.each([[{ to: '2026-10-09', inner: { offset: 0 } }, true], [{ to: '', inner: {} }, false], [{ to: '2026-10-09' }, false]])('knows the place %j: %s', (cursor, isKnown) => {
  expect(lastDays({ days: 2 }, paged).knows!(cursor as Cursor)).toBe(isKnown);
});
