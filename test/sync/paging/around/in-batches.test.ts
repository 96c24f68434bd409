import { dateWindows, eachOf, inBatchesOf, oneAfterAnother, rowsAt, single } from '../../../../src/sync/paging';
import type { Cursor, Paging } from '../../../../src/sync/paging/paging';
import { first, get, line, PAGE, START, TOO_LARGE } from '../contexts';
import { followAll } from '../follow';

const inner = single({
  call: get('/stats'), rows: (body) => rowsAt(body),
  ask: ({ values, from }) => ({ query: { ids: values.join(), ...(from === '' ? {} : { from }) } }),
});
const CAMPAIGNS = { table: 'campaigns', column: 'advertId' };
const table = (...values: string[]) => ({ valuesOf: (name: string, column: string) => (name === 'campaigns' && column === 'advertId' ? values : []) });
const batches = inBatchesOf({ ...CAMPAIGNS, size: 2 }, inner);

it('asks for so many values at a time', () => {
  expect(followAll(batches, () => [], table('1', '2', '3', '10', '11'))).toEqual(['GET /stats {"ids":"1,2"}', 'GET /stats {"ids":"3,10"}', 'GET /stats {"ids":"11"}']);
});

it('asks for each value by itself', () => {
  expect(followAll(eachOf(CAMPAIGNS, inner), () => [], table('1', '2'))).toEqual(['GET /stats {"ids":"1"}', 'GET /stats {"ids":"2"}']);
});

it('asks nothing where the other table has none', () => {
  expect(batches.start({ ...START, ...table() })).toBeNull();
});

it('says which table comes first, also from within', () => {
  expect(batches.reads).toEqual(['campaigns']);
  expect(inBatchesOf({ table: 'cards', column: 'nmID', size: 2 }, batches).reads).toEqual(['campaigns', 'cards']);
});

it('reads every window of a batch before the next batch, from where the last run ended', () => {
  const paging = inBatchesOf({ ...CAMPAIGNS, size: 2 }, dateWindows({ days: 20, reread: 3 }, inner));
  const saved = { since: '2026-09-09', dateTo: '2026-10-08' };
  expect(followAll(paging, () => [], table('1', '2', '3'))).toEqual([
    'GET /stats {"ids":"1,2","from":"2026-09-09"}', 'GET /stats {"ids":"1,2","from":"2026-09-29"}',
    'GET /stats {"ids":"3","from":"2026-09-09"}', 'GET /stats {"ids":"3","from":"2026-09-29"}',
  ]);
  expect(followAll(paging, () => [], { ...table('1', '2', '3'), saved })).toEqual(['GET /stats {"ids":"1,2","from":"2026-10-05"}', 'GET /stats {"ids":"3","from":"2026-10-05"}']);
});

describe('when rows of the other table come or go between two calls', () => {
  const place: Cursor = { after: '2', upTo: '10', inner: { call: 'whole' } };

  it.each([
    ['the same', ['1', '2', '3', '10', '11'], 'GET /stats {"ids":"3,10"}', '11'],
    ['a row of an earlier batch is gone', ['1', '3', '10', '11'], 'GET /stats {"ids":"3,10"}', '11'],
    ['a row has come before', ['0', '1', '2', '3', '10', '11'], 'GET /stats {"ids":"3,10"}', '11'],
    ['a row of this batch is gone', ['1', '2', '10', '11'], 'GET /stats {"ids":"10"}', '11'],
    ['a row has come into this batch: the next run has it', ['1', '2', '3', '7', '10', '11'], 'GET /stats {"ids":"3,7"}', '11'],
    ['the whole batch is gone: its last is asked for', ['1', '2', '11'], 'GET /stats {"ids":"10"}', '11'],
    ['all rows are gone', [], 'GET /stats {"ids":"10"}', null],
  ])('%s', (_name, values, asked, upTo) => {
    expect(line(batches, place, { ...START, ...table(...values) })).toBe(asked);
    expect(batches.read([], place, { ...PAGE, ...table(...values) }).next?.upTo ?? null).toBe(upTo);
  });
});

it('goes on within a batch while the slice within does', () => {
  const paged: Paging = { ...inner, read: () => ({ rows: [], next: { page: 2 } }) };
  const paging = eachOf(CAMPAIGNS, paged);
  const context = { ...PAGE, ...table('1', '2') };
  expect(paging.read([], first(paging, context), context).next).toEqual({ after: null, upTo: '1', inner: { page: 2 } });
});

it('asks nothing where the slice within has nothing to ask', () => {
  expect(eachOf(CAMPAIGNS, { ...inner, start: () => null }).start({ ...START, ...table('1') })).toBeNull();
});

it('lets the slice within go on after an error', () => {
  const context = { ...START, ...table('1', '2') };
  const paging = eachOf(CAMPAIGNS, { ...inner, recover: () => ({ half: true }) });
  expect(paging.recover!(TOO_LARGE, first(paging, context), context)).toEqual({ after: null, upTo: '1', inner: { half: true } });
  expect(batches.recover!(TOO_LARGE, first(batches, context), context)).toBeNull();
});

it('knows its own places', () => {
  const places: Cursor[] = [{ after: null, upTo: '1', inner: {} }, { after: '1', upTo: '2', inner: {} }, { after: 1, upTo: '2', inner: {} }, { after: null, upTo: 2, inner: {} }, { after: null, upTo: '2' }];
  expect(places.map((place) => batches.knows!(place))).toEqual([true, true, false, false, false]);
});

it('asks for those only that are not older than so many days', () => {
  const asked: unknown[] = [];
  const paging = inBatchesOf({ ...CAMPAIGNS, size: 2, newer: { column: 'createdAt', days: 30 } }, inner);
  expect(paging.start({ ...START, valuesOf: (...which) => (asked.push(which), ['1']) })).not.toBeNull();
  expect(asked[0]).toEqual(['campaigns', 'advertId', { column: 'createdAt', day: '2026-09-09' }]);
});

it('does not wait for the table that its own dataset fills', () => {
  expect(inBatchesOf({ ...CAMPAIGNS, size: 2, isOwn: true }, batches).reads).toEqual(['campaigns']);
  expect(inBatchesOf({ ...CAMPAIGNS, size: 2, isOwn: true }, inner).reads).toEqual([]);
});

it('gives the value by a name of its own, where a slice within has values too', () => {
  const stocks = single({ call: get('/stocks/{warehouseId}'), ask: ({ values, params }) => ({ params: { warehouseId: String(params.warehouseId) }, query: { ids: values.join() } }), rows: (body) => rowsAt(body) });
  const paging = eachOf({ table: 'warehouses', column: 'id', as: 'warehouseId' }, inBatchesOf({ ...CAMPAIGNS, size: 2 }, stocks));
  const valuesOf = (name: string) => (name === 'warehouses' ? ['7', '8'] : ['1', '2', '3']);
  expect(followAll(paging, () => [], { valuesOf })).toEqual([
    'GET /stocks/7 {"ids":"1,2"}', 'GET /stocks/7 {"ids":"3"}', 'GET /stocks/8 {"ids":"1,2"}', 'GET /stocks/8 {"ids":"3"}',
  ]);
});

it('asks at once only for values that are alike', () => {
  const paging = inBatchesOf({ ...CAMPAIGNS, size: 2, alike: (value) => value.slice(0, 1) }, inner);
  expect(followAll(paging, () => [], table('1a', '1b', '1c', '2a', '3a', '3b'))).toEqual([
    'GET /stats {"ids":"1a,1b"}', 'GET /stats {"ids":"1c"}', 'GET /stats {"ids":"2a"}', 'GET /stats {"ids":"3a,3b"}',
  ]);
});

it('asks for what has just come of its own table, where that is not stored yet', () => {
  const list = single({ call: get('/list'), rows: (body) => rowsAt(body) });
  const paging = oneAfterAnother([list, inBatchesOf({ ...CAMPAIGNS, size: 2, isOwn: true }, inner)]);
  const rows = [{ advertId: 10 }, { advertId: null }, { advertId: '9' }];
  expect(paging.read(rows, first(paging), PAGE).next).toMatchObject({ part: 1, inner: { after: null, upTo: '10' } });
  expect(paging.read(rows, first(paging), { ...PAGE, ...table('3', '9') }).next).toMatchObject({ part: 1, inner: { after: null, upTo: '9' } });
  expect(paging.read([], first(paging), PAGE).next).toBeNull();
  const ofOther = oneAfterAnother([list, inBatchesOf({ ...CAMPAIGNS, size: 2 }, inner)]);
  expect(ofOther.read(rows, first(ofOther), PAGE).next).toBeNull();
});
