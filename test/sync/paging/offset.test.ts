import { offsetPages, rowsAt, takeSkip } from '../../../src/sync/paging';
import { first, get, PAGE, START, withCode } from './contexts';

const paging = offsetPages({
  call: get('/list'),
  pageSize: 2,
  ask: ({ limit, offset }) => ({ body: { limit, offset } }),
  rows: (body) => rowsAt(body, 'items'),
});
const rowsAtItems = (body: unknown) => rowsAt(body, 'items');
const page = (...ids: number[]) => ({ items: ids.map((id) => ({ id })) });

it('asks for one page after the other, to a short page 3', () => {
  const start = first(paging);
  expect(paging.request(start, START).body).toEqual({ limit: 2, offset: 0 });
  const second = paging.read(page(1, 2), start, PAGE).next!;
  expect(paging.request(second, START).body).toEqual({ limit: 2, offset: 2 });
  const third = paging.read(page(3, 4), second, PAGE).next!;
  expect(paging.request(third, START).body).toEqual({ limit: 2, offset: 4 });
  expect(paging.read(page(5), third, PAGE)).toEqual({ rows: [{ id: 5 }], next: null });
});

it.each([['an empty page', page()], ['a null list', { items: null }], ['204', null]])('ends with %s after a full last page', (_name, body) => {
  const second = paging.read(page(1, 2), first(paging), PAGE).next!;
  expect(paging.read(body, second, PAGE)).toEqual({ rows: [], next: null });
});

it('stops when WB forgets the offset and gives the same page again', () => {
  const second = paging.read(page(1, 2), first(paging), PAGE).next!;
  expect(() => paging.read(page(1, 2), second, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: 2 }));
});

it('counts pages in the rows that WB sent, not in those made of them', () => {
  const twice = offsetPages({
    call: get('/list'),
    pageSize: 2,
    ask: ({ offset }) => ({ query: { offset } }),
    rows: rowsAtItems,
    spread: ({ id }) => [{ id, size: 'S' }, { id, size: 'M' }],
  });
  const second = twice.read(page(1, 2), first(twice), PAGE);
  expect([second.rows.length, second.next!.offset]).toEqual([4, 2]);
  expect(twice.read(page(3), second.next!, PAGE)).toEqual({ rows: [{ id: 3, size: 'S' }, { id: 3, size: 'M' }], next: null });
});

it('says that there is more than WB gives by offset', () => {
  const short = offsetPages({ call: get('/list'), pageSize: 2, ask: () => ({}), rows: rowsAtItems, mostOffset: 3 });
  const second = short.read(page(1, 2), first(short), PAGE).next!;
  expect(() => short.read(page(3, 4), second, PAGE)).toThrow(withCode('WB_PAGE_TOO_LARGE', {}));
});

it('keeps a short mark of a page in its cursor, however long the row', () => {
  const long = { items: [{ id: 'x'.repeat(20_000) }, { id: 2 }] };
  expect(paging.read(long, first(paging), PAGE).next).toEqual({ offset: 2, first: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('takes and skips', () => {
  const taking = takeSkip({ call: get('/list'), take: 2, mostSkip: 100, ask: ({ take, skip }) => ({ query: { take, skip } }), rows: rowsAtItems });
  const second = taking.read(page(1, 2), first(taking), PAGE).next!;
  expect([taking.request(first(taking), START).query, taking.request(second, START).query]).toEqual([{ take: 2, skip: 0 }, { take: 2, skip: 2 }]);
});


it('says that there is more than WB gives by offset', () => {
  const short = offsetPages({ call: get('/list'), pageSize: 2, ask: () => ({}), rows: rowsAtItems, mostOffset: 3 });
  const second = short.read(page(1, 2), first(short), PAGE).next!;
  expect(() => short.read(page(3, 4), second, PAGE)).toThrow(withCode('WB_PAGE_TOO_LARGE', {}));
});

it('keeps a short mark of a page in its cursor, however long the row', () => {
  const long = { items: [{ id: 'x'.repeat(20_000) }, { id: 2 }] };
  expect(paging.read(long, first(paging), PAGE).next).toEqual({ offset: 2, first: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('takes and skips', () => {
  const taking = takeSkip({ call: get('/list'), take: 2, mostSkip: 100, ask: ({ take, skip }) => ({ query: { take, skip } }), rows: rowsAtItems });
  const second = taking.read(page(1, 2), first(taking), PAGE).next!;
  expect([taking.request(first(taking), START).query, taking.request(second, START).query]).toEqual([{ take: 2, skip: 0 }, { take: 2, skip: 2 }]);
});
