import { objectAt, rowsAt, single } from '../../../src/sync/paging';
import { first, get, line, PAGE, START, withCode } from './contexts';

it('asks once and takes the whole answer', () => {
  const paging = single({ call: get('/info'), rows: (body) => [objectAt(body)] });
  expect(line(paging, first(paging))).toBe('GET /info');
  expect(paging.read({ sid: 'a' }, first(paging), PAGE)).toEqual({ rows: [{ sid: 'a' }], next: null });
});

it.each([
  [null, []],
  [{}, []],
  [{ list: undefined }, []],
  [{ total: 0, errors: [], names: ['a'] }, []],
  [{ list: [] }, []],
  [{ list: [{ a: 1 }] }, [{ a: 1 }]],
])('reads the rows of %j', (body, rows) => {
  expect(rowsAt(body, 'list')).toEqual(rows);
});

it.each([[5], ['text'], [[1]], [{ list: 5 }], [{ list: [null] }], [{ list: [[]] }]])('refuses %j as rows, and says where', (body) => {
  expect(() => rowsAt(body, 'list')).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'list' }));
});

it.each<[unknown, string[], string]>([
  [{ rows: [{ a: 1 }] }, ['list'], 'list'],
  [{ data: { total: 1, items2: [{ a: 1 }] } }, ['data', 'items'], 'data.items'],
])('refuses %j, where rows stand under another name than %j', (body, path, at) => {
  expect(() => rowsAt(body, ...path)).toThrow(withCode('WB_UNKNOWN_SHAPE', { at }));
});

it('asks with what is given', () => {
  const paging = single({ call: get('/info'), ask: ({ from, values, params }) => ({ query: { from, ids: values.join(), ...params } }), rows: () => [] });
  const given = { from: '2026-10-01', to: '', values: ['1', '2'], params: { isAnswered: true } };
  expect(line(paging, first(paging), { ...START, given })).toBe('GET /info {"from":"2026-10-01","ids":"1,2","isAnswered":true}');
});

it('makes a row with nothing in it of one that is no object', () => {
  expect(rowsAt([{ a: 1 }, null, 'b', [2]])).toEqual([{ a: 1 }, {}, {}, {}]);
});

it('names the whole way to what is missing', () => {
  expect(() => objectAt({ data: [] }, 'data', 'page')).toThrow(withCode('WB_UNKNOWN_SHAPE', { at: 'data.page' }));
});
