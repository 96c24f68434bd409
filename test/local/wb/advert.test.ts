import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { patientSeller, type Reply } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 210, days: 40, ordersPerDay: 60 }); });
afterAll(() => wb.stop());

interface Counts { views: number; clicks: number; atbs: number; orders: number; shks: number; canceled: number; sum: number; sum_price: number }
interface Stats extends Counts { advertId: number; days: (Counts & { date: string; apps: (Counts & { appType: number; nms: (Counts & { nmId: number })[] })[] })[] }
interface Advert { id: number; status: number; nm_settings: { nm_id: number }[] }
type Caller = ReturnType<typeof patientSeller>;

const host = 'advert-api';
const advertsOf = async (call: Caller, query = ''): Promise<Advert[]> => ((await call({ host, path: `/api/advert/v2/adverts${query}` })).body as { adverts: Advert[] }).adverts;
const fullstats = (call: Caller, ids: readonly number[], begin: string, end: string): Promise<Reply> =>
  call({ host, path: `/adv/v3/fullstats?ids=${ids.join(',')}&beginDate=${begin}&endDate=${end}` });
const cents = (amount: number): number => Math.round(amount * 100);
const sums = (all: readonly Counts[]): number[] => (['views', 'clicks', 'atbs', 'orders', 'shks', 'canceled'] as const)
  .map((name) => all.reduce((sum, counts) => sum + counts[name], 0))
  .concat(all.reduce((sum, one) => sum + cents(one.sum), 0), all.reduce((sum, one) => sum + cents(one.sum_price), 0));

it('campaigns are the same in both methods, and more than one call of statistics takes', async () => {
  const call = patientSeller(wb.port, 1);
  const { adverts: groups, all } = (await call({ host, path: '/adv/v1/promotion/count' })).body as
    { adverts: { status: number; count: number; advert_list: { advertId: number }[] }[]; all: number };
  const adverts = await advertsOf(call);
  const pair = (status: number, id: number): string => `${status} ${id}`;
  expect(groups.flatMap(({ status, advert_list }) => advert_list.map(({ advertId }) => pair(status, advertId))).sort())
    .toEqual(adverts.map(({ status, id }) => pair(status, id)).sort());
  expect([all, groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([adverts.length, adverts.length]);
  expect(adverts.filter(({ status }) => [7, 9, 11].includes(status)).length).toBeGreaterThan(50);
  const running = await advertsOf(call, '?statuses=9');
  expect(new Set(running.map(({ status }) => status))).toEqual(new Set([9]));
  expect(await advertsOf(call, `?ids=${running[0]?.id},1`)).toEqual([running[0]]);
});

it('every level of the statistics is the sum of the one below', async () => {
  const call = patientSeller(wb.port, 2);
  const ids = (await advertsOf(call, '?statuses=7,9,11')).slice(0, 50).map(({ id }) => id);
  const stats = (await fullstats(call, ids, '2026-10-24', '2026-11-23')).body as Stats[];
  for (const campaign of stats) {
    expect(sums([campaign])).toEqual(sums(campaign.days));
    for (const day of campaign.days) {
      expect(sums([day])).toEqual(sums(day.apps));
      day.apps.forEach((app) => expect(sums([app])).toEqual(sums(app.nms)));
    }
  }
  const dated = stats.flatMap(({ advertId, days }) => days.flatMap(({ date, apps }) => apps.flatMap(({ nms }) => nms.map(({ nmId }) => `${advertId} ${date} ${nmId}`))));
  expect(new Set(dated).size).toBeLessThan(dated.length);
  expect(stats.flatMap(({ days }) => days).every(({ date }) => /^2026-1[01]-\d\dT00:00:00Z$/.test(date))).toBe(true);
});

it('advertising brings no more than the shop has sold, at the shop\'s prices', async () => {
  const call = patientSeller(wb.port, 3);
  const adverts = await advertsOf(call, '?statuses=7,9,11');
  const stats: Stats[] = [];
  for (let from = 0; from < adverts.length; from += 50) {
    stats.push(...(await fullstats(call, adverts.slice(from, from + 50).map(({ id }) => id), '2026-11-01', '2026-11-20')).body as Stats[]);
  }
  const orders = (await call({ host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-10-01' })).body as { date: string; nmId: number; priceWithDisc: number }[];
  const ofDay = new Map<string, { pieces: number; cents: number }>();
  for (const row of orders) {
    const key = `${row.date.slice(0, 10)} ${row.nmId}`;
    const known = ofDay.get(key) ?? { pieces: 0, cents: 0 };
    ofDay.set(key, { pieces: known.pieces + 1, cents: known.cents + cents(row.priceWithDisc) });
  }
  const brought = new Map<string, { pieces: number; cents: number }>();
  for (const { days } of stats) {
    for (const { date, apps } of days) {
      for (const { nmId, orders: count, sum_price: amount } of apps.flatMap(({ nms }) => nms)) {
        const key = `${date.slice(0, 10)} ${nmId}`;
        const known = brought.get(key) ?? { pieces: 0, cents: 0 };
        brought.set(key, { pieces: known.pieces + count, cents: known.cents + cents(amount) });
      }
    }
  }
  const above = [...brought].filter(([key, { pieces, cents: amount }]) => pieces > (ofDay.get(key)?.pieces ?? 0) || amount > (ofDay.get(key)?.cents ?? 0));
  expect(above).toEqual([]);
  expect([...brought.values()].reduce((sum, { pieces }) => sum + pieces, 0)).toBeGreaterThan(50);
});

it('campaigns that did nothing, or are not the seller\'s, are left out', async () => {
  const call = patientSeller(wb.port, 4);
  const never = (await advertsOf(call, '?statuses=4,8,-1')).map(({ id }) => id);
  expect(never.length).toBeGreaterThan(0);
  expect((await fullstats(call, [...never.slice(0, 40), 1], '2026-11-01', '2026-11-20')).text).toBe('null');
  await wb.control.settings({ emptyLists: 'array' });
  expect((await fullstats(call, never.slice(0, 40), '2026-11-01', '2026-11-20')).text).toBe('[]');
});
