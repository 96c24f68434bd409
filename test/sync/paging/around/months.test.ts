import { months, rowsAt, single } from '../../../../src/sync/paging';
import type { Cursor, Paging, PagingContext } from '../../../../src/sync/paging/paging';
import { first, get, PAGE, START, TOO_LARGE } from '../contexts';
import { followAll } from '../follow';

const inner = single({ call: get('/archive'), ask: ({ from, to }) => ({ query: { from, to } }), rows: (body) => rowsAt(body) });
const paging = months({ daysAgo: 90, reread: 1 }, inner);
const asks = (context: Partial<PagingContext>) => followAll(paging, () => [{}], context).map((call) => JSON.parse(call.replace('GET /archive ', '')).from as string);

it('asks for one month after the other, to that of so many days ago', () => {
  expect(followAll(paging, () => [{}], { historyDays: 240 })).toEqual([
    'GET /archive {"from":"2026-02-01","to":"2026-02-28"}', 'GET /archive {"from":"2026-03-01","to":"2026-03-31"}', 'GET /archive {"from":"2026-04-01","to":"2026-04-30"}',
    'GET /archive {"from":"2026-05-01","to":"2026-05-31"}', 'GET /archive {"from":"2026-06-01","to":"2026-06-30"}', 'GET /archive {"from":"2026-07-01","to":"2026-07-31"}',
  ]);
});

it('asks for the last month alone where no day is wanted that is so old', () => {
  expect(asks({ historyDays: 30 })).toEqual(['2026-07-01']);
});

it.each<[string, PagingContext['saved'], string[]]>([
  ['the months that came last', { since: '2026-02-01', last: '2026-06-01' }, ['2026-05-01', '2026-06-01', '2026-07-01']],
  ['no month before the first wanted', { since: '2026-02-01', last: '2026-03-01' }, ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']],
  ['all, where earlier ones are wanted', { since: '2026-05-01', last: '2026-07-01' }, ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']],
  ['all, where the stored place is none', { since: '2026-05', last: 7 }, ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']],
  ['all, where it does not say how far it came', { since: '2026-02-01' }, ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']],
])('asks again for %s', (_name, saved, expected) => {
  expect(asks({ historyDays: 210, saved })).toEqual(expected);
});

it('goes on within a month while the slice within does, and keeps how far it came', () => {
  const context = { ...PAGE, historyDays: 120 };
  const paged = months({ daysAgo: 90, reread: 1 }, { ...inner, read: () => ({ rows: [], next: { page: 2 } }) });
  expect(paged.read([], first(paged, context), context).next).toMatchObject({ month: '2026-06-01', inner: { page: 2 } });
  const page = paging.read([], first(paging, context), context);
  expect([page.next?.month, page.saved]).toEqual(['2026-07-01', { since: '2026-06-01', last: '2026-07-01' }]);
  expect(paging.read([], page.next!, context).next).toBeNull();
});

it('asks nothing where the slice within has nothing to ask', () => {
  expect(months({ daysAgo: 90, reread: 1 }, { ...inner, start: () => null }).start({ ...START, historyDays: 120 })).toBeNull();
});

it('lets the slice within go on after an error', () => {
  const context = { ...START, historyDays: 120 };
  const halved: Paging = months({ daysAgo: 90, reread: 1 }, { ...inner, recover: () => ({ half: true }) });
  expect(halved.recover!(TOO_LARGE, first(halved, context), context)).toMatchObject({ month: '2026-06-01', inner: { half: true } });
  expect(paging.recover!(TOO_LARGE, first(paging, context), context)).toBeNull();
});

it('knows its own places', () => {
  const place = { since: '2026-06-01', last: '2026-07-01', month: '2026-06-01', inner: {} };
  const places: Cursor[] = [place, { ...place, since: 1 }, { ...place, last: '' }, { ...place, month: '2026-06' }, { ...place, inner: 7 }];
  expect(places.map((one) => paging.knows!(one))).toEqual([true, false, false, false, false]);
});
