import { objectAt, rowsAt, single } from '../../../src/sync/paging';
import { LIMITS, PAGE, START, withCode } from './contexts';

const request = { method: 'GET', path: '/info', limits: LIMITS } as const;

it('asks once and takes the whole answer', () => {
  const paging = single({ request, rows: (body) => [objectAt(body)] });
  expect(paging.request(paging.start(START))).toBe(request);
  expect(paging.read({ sid: 'a' }, paging.start(START), PAGE)).toEqual({ rows: [{ sid: 'a' }], next: null });
});

it.each([
  [null, []],
  [{}, []],
  [{ list: undefined }, []],
  [{ list: [] }, []],
  [{ list: [{ a: 1 }] }, [{ a: 1 }]],
])('reads the rows of %j', (body, rows) => {
  expect(rowsAt(body, 'list')).toEqual(rows);
});

it.each([[5], ['text'], [[1]], [{ list: 5 }], [{ list: [null] }], [{ list: [[]] }]])('refuses %j as rows, and says where', (body) => {
  expect(() => rowsAt(body, 'list')).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'list' }));
});

it('names the whole way to what is missing', () => {
  expect(() => objectAt({ data: [] }, 'data', 'page')).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'data.page' }));
});
