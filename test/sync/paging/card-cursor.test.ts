import { cardCursorPages } from '../../../src/sync/paging';
import { first, get, line, PAGE, START, withCode } from './contexts';

const paging = cardCursorPages({ call: get('/cards'), pageSize: 2, rows: (card) => [card, { ...card, second: true }] });
const answer = (total: number, ...ids: number[]) => ({
  cards: ids.map((nmID) => ({ nmID })),
  cursor: { updatedAt: `2026-10-0${ids[ids.length - 1]}T00:00:00Z`, nmID: ids[ids.length - 1], total },
});
const cursorAt = (nmID: number) => ({ updatedAt: `2026-10-0${nmID}T00:00:00Z`, nmID: String(nmID) });
const askedAt = (nmID: number) => ({ ...cursorAt(nmID), nmID });

it('asks for the longest unchanged cards first, with and without photos', () => {
  expect(line(paging, first(paging))).toBe('GET /cards {"settings":{"sort":{"ascending":true},"filter":{"withPhoto":-1},"cursor":{"limit":2}}}');
});

it('goes on where the last run ended', () => {
  const { body } = paging.request(first(paging, { ...START, saved: cursorAt(4) }), START);
  expect(body).toMatchObject({ settings: { cursor: { limit: 2, ...askedAt(4) } } });
});

it('goes on from the last card, to a short page 3', () => {
  const second = paging.read(answer(2, 1, 2), first(paging), PAGE).next!;
  expect(paging.request(second, START).body).toMatchObject({ settings: { cursor: { limit: 2, ...askedAt(2) } } });
  const third = paging.read(answer(2, 3, 4), second, PAGE).next!;
  expect(third).toEqual(cursorAt(4));
  expect(paging.read(answer(1, 5), third, PAGE)).toEqual({ rows: [{ nmID: 5 }, { nmID: 5, second: true }], next: null, saved: cursorAt(5) });
});

it.each([['an empty page', { cards: [], cursor: {} }], ['a null list', { cards: null }], ['204', null]])('ends with %s and keeps its place', (_name, body) => {
  expect(paging.read(body, cursorAt(2), PAGE)).toEqual({ rows: [], next: null, saved: cursorAt(2) });
});

it('goes on when only one half of the cursor moves', () => {
  const moved = { ...answer(2, 1, 2), cursor: { ...cursorAt(2), nmID: 9, total: 2 } };
  expect(paging.read(moved, cursorAt(2), PAGE).next).toEqual({ ...cursorAt(2), nmID: '9' });
});

it.each([
  [{ updatedAt: '2026-10-01T00:00:00Z', nmID: null }, { limit: 2, updatedAt: '2026-10-01T00:00:00Z', nmID: 0 }],
  [{ nmID: 1 }, { limit: 2 }],
])('makes a whole cursor of %j', (cursor, asked) => {
  expect(paging.request(cursor, START).body).toMatchObject({ settings: { cursor: asked } });
});

it('does not take cards without a cursor', () => {
  expect(() => paging.read({ cards: [{ nmID: 1 }] }, cursorAt(1), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'cursor' }));
});
const FULL = Array.from({ length: 100 }, (_, at) => ({ nmID: at }));

it.each([
  ['no time', { nmID: 1, total: 100 }, 'cursor.updatedAt'],
  ['no article', { updatedAt: '2026-10-01T00:00:00Z', total: 100 }, 'cursor.nmID'],
])('does not go on from a cursor with %s', (_name, cursor, at) => {
  expect(() => paging.read({ cards: FULL, cursor }, first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});

it.each([
  ['no time', { nmID: 1, total: 1 }],
  ['a time that is none', { updatedAt: 'undefined', nmID: 1, total: 1 }],
  ['a time of next year', { updatedAt: '2027-10-09T12:00:00Z', nmID: 1, total: 1 }],
  ['no article', { updatedAt: '2026-10-01T00:00:00Z', total: 1 }],
])('takes the last cards, and keeps the place before them, where the cursor has %s', (_name, cursor) => {
  const before = { updatedAt: '2026-09-01T00:00:00Z', nmID: '7' };
  const page = paging.read({ cards: [{ nmID: 1, sizes: [] }], cursor }, before, PAGE);
  expect([page.rows, page.next, page.saved]).toEqual([expect.anything(), null, before]);
});

it('goes on through cards of the future, and keeps the last place of the past', () => {
  const before = { updatedAt: '2026-09-01T00:00:00Z', nmID: '7' };
  const future = { updatedAt: '2027-10-09T12:00:00Z', nmID: 1, total: 100 };
  const page = paging.read({ cards: FULL, cursor: future }, before, PAGE);
  expect(page).toMatchObject({ next: { updatedAt: '2027-10-09T12:00:00Z', nmID: '1' }, saved: before });
  const last = paging.read({ cards: [{ nmID: 1 }], cursor: { ...future, nmID: 2, total: 1 } }, page.next!, PAGE);
  expect([last.saved, paging.read(null, page.next!, PAGE).saved]).toEqual([before, before]);
});

it('is at its end where no card comes, when WB does not say how many they are', () => {
  const page = paging.read({ cards: [{ nmID: 1 }], cursor: { updatedAt: '2026-10-01T00:00:00Z', nmID: 1 } }, first(paging), PAGE);
  expect(page.next).toEqual({ updatedAt: '2026-10-01T00:00:00Z', nmID: '1' });
  expect(paging.read({ cards: [], cursor: {} }, page.next!, PAGE)).toEqual({ rows: [], next: null, saved: page.next });
});

it('begins anew where an earlier version has kept what is no place', () => {
  expect(first(paging, { ...START, saved: { updatedAt: 'undefined', nmID: 111 } })).toEqual({ updatedAt: null, nmID: null });
});
