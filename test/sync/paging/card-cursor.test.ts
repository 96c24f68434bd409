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
it.each([
  ['no time', { nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['a time that is none', { updatedAt: 'undefined', nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['a time of next year', { updatedAt: '2027-10-09T12:00:00Z', nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['no article', { updatedAt: '2026-10-01T00:00:00Z', total: 1 }, 'cursor.nmID'],
  ['no number of cards', { updatedAt: '2026-10-01T00:00:00Z', nmID: 1 }, 'cursor.total'],
])('does not go on from a cursor with %s', (_name, cursor, at) => {
  expect(() => paging.read({ cards: [{ nmID: 1 }], cursor }, first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});

it('begins anew where an earlier version has kept what is no place', () => {
  expect(first(paging, { ...START, saved: { updatedAt: 'undefined', nmID: 111 } })).toEqual({ updatedAt: null, nmID: null });
});


it.each([
  ['no time', { nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['a time that is none', { updatedAt: 'undefined', nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['a time of next year', { updatedAt: '2027-10-09T12:00:00Z', nmID: 1, total: 1 }, 'cursor.updatedAt'],
  ['no article', { updatedAt: '2026-10-01T00:00:00Z', total: 1 }, 'cursor.nmID'],
  ['no number of cards', { updatedAt: '2026-10-01T00:00:00Z', nmID: 1 }, 'cursor.total'],
])('does not go on from a cursor with %s', (_name, cursor, at) => {
  expect(() => paging.read({ cards: [{ nmID: 1 }], cursor }, first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});

it('begins anew where an earlier version has kept what is no place', () => {
  expect(first(paging, { ...START, saved: { updatedAt: 'undefined', nmID: 111 } })).toEqual({ updatedAt: null, nmID: null });
});
