import type { Fault } from '../../local/wb/faults';
import { type AddOnWorld, addOnWorlds, START_MS } from '../support/add-on-world';

const makeWorld = addOnWorlds({ articles: 4, days: 21, ordersPerDay: 2 });

const SALES = { path: '/api/v1/supplier/sales' };
const COMPLETE = {
  Магазины: 1, Заказы: 42, Продажи: 29, 'Лента заказов': 42, Остатки: 5, 'Остатки FBS': 7, Карточки: 5, Цены: 5, Финансы: 138, 'Отчёты WB': 4, Баланс: 1,
};

async function connected(faults: Fault[]): Promise<AddOnWorld> {
  const world = await makeWorld();
  world.connect();
  await world.wb.setFaults(faults);
  return world;
}

function rowCounts(world: AddOnWorld): Record<string, number> {
  return Object.fromEntries(Object.keys(COMPLETE).map((name) => [name, world.rows(name).length]));
}

/** `09:00:15 429` of every request for a path, Moscow time. */
async function timesOf(world: AddOnWorld, path: string): Promise<string[]> {
  const asked = (await world.wb.log()).filter((request) => request.path === path);
  return asked.map(({ virtualMs, status }) => `${new Date(virtualMs + 3 * 3_600_000).toISOString().slice(11, 16)} ${status}`);
}

describe('a 429 that says to come back in 27,391 seconds', () => {
  const tooMany: Fault = {
    match: SALES, at: 1,
    answer: {
      status: 429, headers: { 'X-Ratelimit-Retry': '27391', 'X-Ratelimit-Limit': '1', 'X-Ratelimit-Reset': '27391' },
      body: { title: 'too many requests', detail: 'limited by c122a060', status: 429 },
    },
  };

  it('pauses that dataset until then and leaves the others running', async () => {
    const world = await connected([tooMany]);
    world.refresh();
    expect(rowCounts(world)).toEqual(COMPLETE);
    expect(await timesOf(world, SALES.path)).toEqual(['09:00 429', '16:52 200']);
    const hours = (await timesOf(world, '/api/v1/supplier/orders')).map((time) => time.slice(0, 2));
    expect([...new Set(hours)]).toEqual(['09', '10', '11', '12', '13', '14', '15', '16']);
    // A minute at most is waited for a next page.
    expect(world.host.longestRunMs).toBeLessThan(120_000);
  });

  it('says so in the sheet, in the panel and once in the journal', async () => {
    const world = await connected([tooMany]);
    world.addOn.startRefresh();
    while (world.host.clock.nowMs() < START_MS + 120_000) {
      const { resumeAtMs, nowMs } = world.addOn.refreshStep();
      world.host.clock.advance(Math.min(60_000, (resumeAtMs ?? nowMs) - nowMs));
    }
    const text = 'WB просит подождать: для этих данных запросы пока закончились. Ничего делать не нужно: продолжим сами после 23.11.2026 16:36 по Москве.';
    expect(rowCounts(world)).toEqual({ ...COMPLETE, Продажи: 1 });
    expect(world.rows('Продажи', 'Магазин')).toEqual([['WB просит подождать. Данные появятся здесь сами после 23.11.2026 16:36 по Москве.']]);
    expect(world.addOn.progress().datasets.filter(({ title }) => title === 'Продажи').map(({ stateText, text: why }) => [stateText, why]))
      .toEqual([['ожидание до 23.11.2026 16:36', text]]);
    world.letHoursPass(3);
    expect(world.journal('Лист', 'Событие', 'Продолжим', 'Код', 'Что случилось и что делать').filter(([sheet]) => sheet === 'Продажи')).toEqual([
      ['Продажи', 'ожидание', expect.stringMatching(/^23\.11\.2026 16:36/), 'WB_RATE_LIMIT', text],
    ]);
  });
});

describe('other refusals, after which every row still arrives', () => {
  it('a 429 that names no time is asked again a minute later', async () => {
    const world = await connected([{ match: SALES, at: { from: 1, to: 2 }, answer: { status: 429, body: { title: 'too many requests' } } }]);
    world.refresh();
    expect(rowCounts(world)).toEqual(COMPLETE);
    expect(await timesOf(world, SALES.path)).toEqual(['09:00 429', '09:01 429', '09:02 200']);
  });

  it('the limiter over all methods of the seller', async () => {
    const world = await makeWorld();
    await world.wb.settings({ globalPerMinute: 4 });
    world.connect();
    world.refresh();
    expect(rowCounts(world)).toEqual(COMPLETE);
    expect((await world.refusals()).length).toBeGreaterThan(5);
    expect(world.host.clock.nowMs() - START_MS).toBeLessThan(10 * 60_000);
    expect(world.journal('Событие').flat().filter((event) => event === 'ошибка')).toEqual([]);
  });

  it('a seller-wide limiter that does not let go pauses everything for ten minutes at a time', async () => {
    const body = { title: 'too many requests', detail: 'Limited by global limiter, per seller x', status: 429 };
    const world = await connected([{ match: { path: '/' }, at: { from: 1, to: 8 }, answer: { status: 429, body } }]);
    world.refresh();
    expect(rowCounts(world)).toEqual(COMPLETE);
    const times = (await world.wb.log()).filter(({ status }) => status === 429).map(({ virtualMs }) => virtualMs / 1000);
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    const least = [5, 15, 45, 600, 600, 600, 600];
    expect(waits.map((seconds, at) => seconds >= (least[at] ?? 0) && seconds < (least[at] ?? 0) + 30)).toEqual(least.map(() => true));
  });

  it.each<[string, Fault['answer'], string[]]>([
    ['500 with a text', { status: 500, body: 'oops' }, ['09:00 500', '09:01 500', '09:02 500', '09:03 200']],
    ['a page of the gateway', { mutate: 'html502' }, ['09:00 502', '09:01 502', '09:02 502', '09:03 200']],
    ['a broken connection', 'reset', ['09:00 0', '09:01 0', '09:02 0', '09:03 200']],
    ['no answer for two minutes', 'timeout', ['09:00 504', '09:02 504', '09:04 504', '09:07 200']],
  ])('%s', async (_, answer, expected) => {
    const world = await connected([{ match: SALES, at: { from: 1, to: 3 }, answer }]);
    world.refresh();
    expect(rowCounts(world)).toEqual(COMPLETE);
    expect(await timesOf(world, SALES.path)).toEqual(expected);
    expect(world.host.longestRunMs).toBeLessThan(180_000);
  });

  it('an answer that was cut off is read again by the next hourly refresh', async () => {
    const world = await connected([
      { match: { path: '/api/finance/v1/sales-reports/detailed' }, at: 1, answer: { mutate: 'truncate' } },
      { match: { path: '/api/analytics/v1/order-feed' }, at: 1, answer: { mutate: 'truncate' } },
    ]);
    world.refresh();
    world.letHoursPass(1);
    expect(rowCounts(world)).toEqual(COMPLETE);
  });

  it('a server that is down for hours is left alone after two hours, and asked again by the next refresh', async () => {
    const world = await connected([{ match: SALES, answer: { status: 503, body: 'down' } }]);
    world.refresh();
    expect(rowCounts(world)).toEqual({ ...COMPLETE, Продажи: 1 });
    expect(world.journal('Лист', 'Событие', 'Код').filter(([sheet]) => sheet === 'Продажи')).toEqual([
      ['Продажи', 'ожидание', 'WB_UNAVAILABLE'], ['Продажи', 'ожидание', 'WB_UNAVAILABLE'],
      ['Продажи', 'ошибка', 'WB_UNAVAILABLE'],
    ]);
    await world.wb.clearFaults();
    world.letHoursPass(2);
    expect(rowCounts(world)).toEqual(COMPLETE);
  });

  it('Google\'s daily quota of requests: it goes on when the quota is back', async () => {
    const world = await makeWorld();
    world.connect();
    world.host.options.dailyFetches = 8;
    world.addOn.startRefresh();
    while (world.host.clock.nowMs() < START_MS + 150_000) {
      world.addOn.refreshStep();
      world.host.clock.advance(30_000);
    }
    expect(world.journal('Лист', 'Событие', 'Код', 'Что случилось и что делать')).toContainEqual(['Остатки', 'ожидание', 'GOOGLE_DAILY_CALLS',
      expect.stringMatching(/^Закончились суточные запросы.* обычно в течение суток: проверим после 23\.11\.2026 10:0\d по Москве\.$/)]);
    world.letHoursPass(5);
    world.host.options.dailyFetches = 20_000;
    world.letHoursPass(3);
    expect(rowCounts(world)).toEqual(COMPLETE);
    expect(world.journal('Событие').flat()).not.toContain('ошибка');
  });
});
