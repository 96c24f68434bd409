import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { patientSeller, type Reply } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => {
  wb = await startStandIn({ articles: 45, days: 30, ordersPerDay: 8 });
  await wb.control.settings({ ordersPageCap: 50 });
});
afterAll(() => wb.stop());

type Row = Record<string, string | number>;
const rows = (reply: Reply): Row[] => reply.body as Row[];
const unique = (values: readonly unknown[]): number => new Set(values).size;

describe.each([['orders', 'srid'], ['sales', 'saleID']])('%s', (name, key) => {
  it('come by lastChangeDate, the last moment again on the next page, and end with []', async () => {
    const call = patientSeller(wb.port, 1);
    const sizes: number[] = [];
    const seen: Row[] = [];
    let dateFrom = '2026-06-01';
    for (let page = 1; page < 100; page += 1) {
      const got = rows(await call({ host: 'statistics-api', path: `/api/v1/supplier/${name}?dateFrom=${dateFrom}&flag=0` }));
      sizes.push(got.length);
      const last = got.at(-1);
      if (!last || last.lastChangeDate === dateFrom) break;
      if (seen.length > 0) expect(got[0]?.lastChangeDate).toBe(dateFrom);
      seen.push(...got);
      dateFrom = String(last.lastChangeDate);
    }
    expect(sizes.slice(0, 3)).toEqual([50, 50, 50]);
    expect(seen.map((row) => row.lastChangeDate)).toEqual(seen.map((row) => row.lastChangeDate).sort());
    const whole = rows(await call({ host: 'statistics-api', path: `/api/v1/supplier/${name}?dateFrom=2026-06-01&flag=0` }));
    expect(whole).toEqual(seen.slice(0, 50));
    expect(unique(seen.map((row) => row[key]))).toBeGreaterThan(150);
    const after = await call({ host: 'statistics-api', path: `/api/v1/supplier/${name}?dateFrom=2026-12-01` });
    expect([after.status, after.text]).toEqual([200, '[]']);
  });

  it('come whole for one day with flag=1', async () => {
    const call = patientSeller(wb.port, 2);
    const got = rows(await call({ host: 'statistics-api', path: `/api/v1/supplier/${name}?dateFrom=2026-11-15&flag=1` }));
    expect(unique(got.map((row) => String(row.date).slice(0, 10)))).toBe(1);
    expect(got[0]?.date).toMatch(/^2026-11-15T\d\d:\d\d:\d\d$/);
  });
});

it('orders take each other\'s place in no page: all 240 are found', async () => {
  await wb.control.settings({ ordersPageCap: 80_000 });
  const call = patientSeller(wb.port, 3);
  const got = rows(await call({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-06-01' }));
  expect([got.length, unique(got.map((row) => row.srid))]).toEqual([240, 240]);
  await wb.control.settings({ ordersPageCap: 50 });
});

it('the order feed keeps to its snapshot while the shop changes', async () => {
  const call = patientSeller(wb.port, 4);
  const body = { selectedPeriod: { start: '2026-11-01T00:00:00+03:00' } };
  const page = async (pagination: object): Promise<{ snapshotTime: string; orders: Row[] }> =>
    ((await call({ host: 'seller-analytics-api', path: '/api/analytics/v1/order-feed', body: { ...body, pagination } })).body as
      { data: { snapshotTime: string; orders: Row[] } }).data;
  const first = await page({});
  await wb.control.changeShop({ addOrders: 5 }, '00000000-0000-4000-8000-000000000004');
  const { snapshotTime } = first;
  const second = await page({ snapshotTime, offset: 50 });
  const third = await page({ snapshotTime, offset: 100 });
  const beyond = await page({ snapshotTime, offset: 100_000 });
  const all = [...first.orders, ...second.orders, ...third.orders];
  expect([first.orders.length, second.orders.length, third.orders.length, beyond.orders.length]).toEqual([50, 50, 50, 0]);
  expect(unique(all.map((row) => row.srid))).toBe(150);
  expect(all.map((row) => row.updatedAt)).toEqual(all.map((row) => row.updatedAt).sort().reverse());
  expect((await page({ limit: 5 })).orders.map((row) => row.status)).toEqual(['created', 'created', 'created', 'created', 'created']);
});

it.each([true, false])('cards come by cursor until total < limit (ascending: %s)', async (ascending) => {
  const call = patientSeller(wb.port, 5);
  const totals: number[] = [];
  const seen: number[] = [];
  let cursor: object = { limit: 20 };
  for (let page = 1; page <= 4; page += 1) {
    const { body } = await call({ host: 'content-api', path: '/content/v2/get/cards/list', body: { settings: { cursor, sort: { ascending } } } });
    const { cards, cursor: next } = body as { cards: { nmID: number }[]; cursor: { updatedAt: string; nmID: number; total: number } };
    totals.push(next.total);
    seen.push(...cards.map(({ nmID }) => nmID));
    cursor = { limit: 20, updatedAt: next.updatedAt, nmID: next.nmID };
  }
  expect(totals).toEqual([20, 20, 5, 0]);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => (ascending ? a - b : b - a)));
});

it('cards come by ten when no limit is named', async () => {
  const { body } = await patientSeller(wb.port, 6)({ host: 'content-api', path: '/content/v2/get/cards/list', body: {} });
  expect((body as { cursor: { total: number } }).cursor.total).toBe(10);
});

it('prices end with an empty page, null or []', async () => {
  const call = patientSeller(wb.port, 7);
  const page = async (offset: number): Promise<Row[] | null> =>
    ((await call({ host: 'discounts-prices-api', path: `/api/v2/list/goods/filter?limit=15&offset=${offset}` })).body as
      { data: { listGoods: Row[] | null } }).data.listGoods;
  expect([(await page(0))?.length, (await page(15))?.length, (await page(30))?.length, await page(45)]).toEqual([15, 15, 15, null]);
  await wb.control.settings({ emptyLists: 'array' });
  expect(await page(45)).toEqual([]);
});

it.each(['wb-warehouses', 'seller-warehouses'])('%s come by offset and end with 204', async (name) => {
  const call = patientSeller(wb.port, 8);
  const page = (offset: number): Promise<Reply> =>
    call({ host: 'seller-analytics-api', path: `/api/analytics/v1/stocks-report/${name}`, body: { limit: 4, offset } });
  const items = async (offset: number): Promise<unknown[]> => ((await page(offset)).body as { data: { items: unknown[] } }).data.items;
  const pages = [await items(0), await items(4), await items(8)];
  expect(pages.map((got) => got.length)).toEqual([4, 4, 4]);
  expect(unique(pages.flat().map((item) => JSON.stringify(item)))).toBe(12);
  const beyond = await page(100_000);
  expect([beyond.status, beyond.text]).toEqual([204, '']);
});

describe('finance', () => {
  const period = { dateFrom: '2026-10-26', dateTo: '2026-11-15' };

  it('rows come by rrdId and end with 204', async () => {
    const call = patientSeller(wb.port, 9);
    const seen: Row[] = [];
    let last: Reply;
    do {
      last = await call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/detailed', body: { ...period, limit: 100, rrdId: seen.at(-1)?.rrdId ?? 0, fields: ['srid', 'rrdId'] } });
      if (last.status === 200) seen.push(...rows(last));
    } while (last.status === 200);
    const whole = rows(await call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/detailed', body: period }));
    expect([last.status, last.text]).toEqual([204, '']);
    expect(seen.length).toBeGreaterThan(300);
    expect(seen).toEqual(whole.map(({ rrdId, srid }) => ({ rrdId, srid })));
  });

  it('a report by id comes by rrdId, and an unknown one is a 404', async () => {
    const call = patientSeller(wb.port, 10);
    const reports = rows(await call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/list', body: period }));
    const path = `/api/finance/v1/sales-reports/detailed/${reports[0]?.reportId}`;
    const first = rows(await call({ host: 'finance-api', path, body: { limit: 2 } }));
    const second = rows(await call({ host: 'finance-api', path, body: { limit: 2, rrdId: first[1]?.rrdId } }));
    expect(unique([...first, ...second].map((row) => row.rrdId))).toBe(4);
    expect((await call({ host: 'finance-api', path, body: { rrdId: 9_000_000_000_000 } })).status).toBe(204);
    expect((await call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/detailed/1', body: {} })).status).toBe(404);
  });

  it('reports come by offset and end with 204', async () => {
    const call = patientSeller(wb.port, 11);
    const page = (offset: number): Promise<Reply> =>
      call({ host: 'finance-api', path: '/api/finance/v1/sales-reports/list', body: { ...period, limit: 2, offset } });
    const from = async (offset: number): Promise<unknown[]> => rows(await page(offset)).map(({ dateFrom, reportType }) => [dateFrom, reportType]);
    expect([await from(0), await from(2), await from(4)]).toEqual([
      [['2026-10-26', 1], ['2026-10-26', 2]], [['2026-11-02', 1], ['2026-11-02', 2]], [['2026-11-09', 1], ['2026-11-09', 2]],
    ]);
    expect((await page(6)).status).toBe(204);
  });
});
