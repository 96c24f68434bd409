import { nextPages, rowsAt } from '../../../src/sync/paging';
import { first, get, PAGE, withCode } from './contexts';
import { followAll } from './follow';

const paging = nextPages({
  call: get('/orders'), first: 0, ask: (next) => ({ query: { next } }), rows: (body) => rowsAt(body, 'orders'), next: (body) => (body as { next: unknown }).next,
});
const page = (next: unknown) => ({ orders: [{ id: 1 }], next });

it('goes on by the word that each answer gives', () => {
  const answers: Record<string, unknown> = { 'GET /orders {"next":0}': page(13), 'GET /orders {"next":13}': page('abc'), 'GET /orders {"next":"abc"}': page(0) };
  expect(followAll(paging, (line) => answers[line])).toEqual(Object.keys(answers));
  expect(paging.call(null).path).toBe('/orders');
});

it.each([[0], [null], [undefined], ['']])('ends where the word is %p', (next) => {
  expect(paging.read(page(next), first(paging), PAGE)).toEqual({ rows: [{ id: 1 }], next: null });
});

it.each([[{ orders: [], next: 14 }], [null]])('ends with %j, whatever its word', (body) => {
  expect(paging.read(body, first(paging), PAGE)).toEqual({ rows: [], next: null });
});

it.each([[{}], [1.5], [true], ['x'.repeat(10_000)]])('does not go on by a word that is %p', (next) => {
  expect(() => paging.read(page(next), first(paging), PAGE)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'next' }));
});

describe('where WB tells all that has happened since the beginning', () => {
  const events = nextPages({ call: get('/events'), first: 0, goesOn: true, ask: (next) => ({ query: { next } }), rows: (body) => rowsAt(body, 'orders'), next: (body) => (body as { next: unknown }).next });

  it('goes on in the next run where this one has ended', () => {
    expect(events.read({ orders: [], next: 13 }, { next: 13 }, PAGE)).toEqual({ rows: [], next: null, saved: { next: 13 } });
    expect(events.start({ ...PAGE, saved: { next: 13 } })).toEqual({ next: 13 });
  });

  it.each([[null], [{}], [{ next: true }]])('begins anew where %j is kept', (saved) => {
    expect(events.start({ ...PAGE, saved })).toEqual({ next: 0 });
  });
});
