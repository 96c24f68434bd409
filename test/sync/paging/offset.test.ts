import { offsetPages, rowsAt } from '../../../src/sync/paging';
import { LIMITS, PAGE, START, withCode } from './contexts';

const paging = offsetPages({
  pageSize: 2,
  window: ({ historyDays }) => ({ days: historyDays }),
  request: ({ limit, offset }, { days }) => ({ method: 'POST', path: '/list', limits: LIMITS, body: { limit, offset, days } }),
  rows: (body) => rowsAt(body, 'items'),
});
const page = (...ids: number[]) => ({ items: ids.map((id) => ({ id })) });

it('asks for the same window on every page, to a short page 3', () => {
  const first = paging.start(START);
  expect(paging.request(first).body).toEqual({ limit: 2, offset: 0, days: 30 });
  const second = paging.read(page(1, 2), first, PAGE).next!;
  expect(paging.request(second)).toEqual({ method: 'POST', path: '/list', limits: LIMITS, body: { limit: 2, offset: 2, days: 30 } });
  const third = paging.read(page(3, 4), second, PAGE).next!;
  expect(paging.request(third).body).toEqual({ limit: 2, offset: 4, days: 30 });
  expect(paging.read(page(5), third, PAGE)).toEqual({ rows: [{ id: 5 }], next: null });
});

it.each([['an empty page', page()], ['a null list', { items: null }], ['204', null]])('ends with %s after a full last page', (_name, body) => {
  const second = paging.read(page(1, 2), paging.start(START), PAGE).next!;
  expect(paging.read(body, second, PAGE)).toEqual({ rows: [], next: null });
});

it('needs no window', () => {
  const bare = offsetPages({ pageSize: 2, request: ({ offset }) => ({ method: 'GET', path: '/list', limits: LIMITS, query: { offset } }), rows: rowsAt });
  expect(bare.request(bare.start(START)).query).toEqual({ offset: 0 });
});

it('stops when WB forgets the offset and gives the same page again', () => {
  const second = paging.read(page(1, 2), paging.start(START), PAGE).next!;
  expect(() => paging.read(page(1, 2), second, PAGE)).toThrow(withCode('PAGINATION_STUCK', { at: 2 }));
});

it('counts pages in the rows that WB sent, not in those made of them', () => {
  const twice = offsetPages({
    pageSize: 2,
    request: ({ offset }) => ({ method: 'GET', path: '/list', limits: LIMITS, query: { offset } }),
    rows: (body) => rowsAt(body, 'items'),
    spread: ({ id }) => [{ id, size: 'S' }, { id, size: 'M' }],
  });
  const second = twice.read(page(1, 2), twice.start(START), PAGE);
  expect([second.rows.length, second.next!.offset]).toEqual([4, 2]);
  expect(twice.read(page(3), second.next!, PAGE)).toEqual({ rows: [{ id: 3, size: 'S' }, { id: 3, size: 'M' }], next: null });
});
