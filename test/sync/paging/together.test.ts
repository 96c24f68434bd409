import { inBatchesOf, oneAfterAnother, rowsAt, single, together } from '../../../src/sync/paging';
import type { Cursor } from '../../../src/sync/paging/paging';
import type { WireRow } from '../../../src/tables/table';
import { first, get, PAGE, START } from './contexts';
import { followAll } from './follow';

const method = (path: string) => ({ call: get(path), ask: ({ values }: { values: readonly string[] }) => ({ query: { ids: values.join() } }), rows: (body: unknown) => rowsAt(body) });
const paging = together({ by: 'id', methods: [method('/status'), method('/dates'), method('/prices')] });
const batches = inBatchesOf({ table: 'orders', column: 'id', size: 2 }, paging);
const table = { valuesOf: () => ['1', '2', '3'] };

it('asks every method for the same values before it goes on to others', () => {
  expect(followAll(batches, () => [], table)).toEqual(['/status', '/dates', '/prices'].map((path) => `GET ${path} {"ids":"1,2"}`).concat(['/status', '/dates', '/prices'].map((path) => `GET ${path} {"ids":"3"}`)));
});

it('makes one row of what the methods tell of one thing, and none of what the first does not tell of', () => {
  const pages: WireRow[] = [];
  let cursor: Cursor | null = first(paging);
  for (const answer of [[{ id: 1, state: 'new' }, { id: '2', state: 'sold' }], [{ id: '1', date: '2026-10-09' }, { id: 3, date: '2026-10-08' }], []]) {
    const { rows, next, isPart }: ReturnType<typeof paging.read> = paging.read(answer, cursor as Cursor, PAGE);
    expect(isPart ?? false).toBe(next !== null);
    pages.push(...rows);
    cursor = next;
  }
  expect(paging.sum!(pages)).toEqual([{ id: '1', state: 'new', date: '2026-10-09' }, { id: '2', state: 'sold' }]);
});

it('tells of what any method tells of, by several fields, where it knows what the others do not say', () => {
  const places = together({ by: ['id', 'word'], methods: [method('/list'), method('/bids')], blank: { state: null, bid: null } });
  const first = places.read([{ id: 1, word: 'a', state: 'on' }, { id: 1, word: 'b', state: 'off' }], { step: 0 }, PAGE).rows;
  const second = places.read([{ id: 1, word: 'a', bid: 5 }, { id: 2, word: 'a', bid: 7 }], { step: 1 }, PAGE).rows;
  expect(places.sum!([...first, ...second])).toEqual([
    { id: 1, word: 'a', state: 'on', bid: 5 }, { id: 1, word: 'b', state: 'off', bid: null }, { id: 2, word: 'a', state: null, bid: 7 },
  ]);
});

it('knows its own places', () => {
  const places: Cursor[] = [{ step: 0 }, { step: 2 }, { step: 3 }, { step: -1 }, { step: 'a' }, {}];
  expect(places.map((place) => paging.knows!(place))).toEqual([true, true, false, false, false, false]);
  expect([null, { step: 1 }, { step: 9 }].map((place) => paging.call(place).path)).toEqual(['/status', '/dates', '/status']);
});

it('is added up within the slices around it, too', () => {
  const rows = [{ id: 1 }];
  const list = single({ call: get('/list'), rows: () => [] });
  expect(batches.sum!(rows)).toEqual(rows);
  expect(oneAfterAnother([list, batches]).sum!(rows)).toEqual(rows);
  expect(oneAfterAnother([list, list]).sum).toBeUndefined();
  expect(list.start(START)).not.toBeNull();
});
