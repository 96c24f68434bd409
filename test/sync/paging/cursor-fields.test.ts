import { cursorFieldsPages, objectAt, rowsAt } from '../../../src/sync/paging';
import { toJson } from '../../../src/wb/answer/json';
import type { Cursor } from '../../../src/sync/paging/paging';
import { asked, first, get, line, PAGE, withCode } from './contexts';
import { followAll } from './follow';

const call = get('/drafts');
const options = {
  call, fields: ['at', 'id'] as const, cursorOf: (body: unknown) => objectAt(body, 'cursor'), isEnd: ({ total }: { total?: unknown }, count: number) => Number(total ?? count) < 2,
  ask: (place: object) => ({ body: { limit: 2, ...place } }), rows: (body: unknown) => rowsAt(body, 'rows'),
};
const paging = cursorFieldsPages(options);
const page = (ids: readonly unknown[], cursor: object = { at: 'moment', id: ids.at(-1) }) => ({ rows: ids.map((id) => ({ id })), cursor });

it('sends the last cursor back until a page is not full', () => {
  const answers = [page([1, 2]), page([3, 4]), page([5])];
  expect(followAll(paging, () => answers.shift())).toEqual([
    'GET /drafts {"limit":2}', 'GET /drafts {"limit":2,"at":"moment","id":2}', 'GET /drafts {"limit":2,"at":"moment","id":4}',
  ]);
});

it('ends with a page without rows, and with none at all', () => {
  expect(paging.read(page([]), first(paging), PAGE)).toEqual({ rows: [], next: null });
  expect(paging.read(null, first(paging), PAGE)).toEqual({ rows: [], next: null });
});

it('keeps all digits of a number', () => {
  const { next } = paging.read(page(['1', '18446744073709551615']), first(paging), PAGE);
  expect(toJson(asked(paging, next!).body)).toBe('{"limit":2,"at":"moment","id":18446744073709551615}');
});

it('makes several rows of one, and counts those of WB', () => {
  const twice = cursorFieldsPages({ ...options, spread: (row) => [row, row] });
  expect(twice.read(page([1]), first(twice), PAGE)).toEqual({ rows: [{ id: 1 }, { id: 1 }], next: null });
});

it('does not go on from a cursor that says nothing', () => {
  expect(() => paging.read(page([1, 2], { at: 'moment' }), first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'cursor.id' }));
});

it('knows its places', () => {
  expect(([{ place: {} }, { place: null }, { offset: 0 }] as Cursor[]).map((cursor) => paging.knows!(cursor))).toEqual([true, false, false]);
  expect(line(paging, { place: { at: 'x', id: 7 } })).toBe('GET /drafts {"limit":2,"at":"x","id":7}');
});
