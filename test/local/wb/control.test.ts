import { spawn } from 'node:child_process';
import path from 'node:path';
import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { ask, patientSeller, seller, START_MS, token } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 25 }); });
afterAll(() => wb.stop());
beforeEach(() => wb.control.reset());

type Row = Record<string, string | number>;
const ordersPath = '/api/v1/supplier/orders';
const orders = { host: 'statistics-api', path: `${ordersPath}?dateFrom=2026-11-01&flag=0` };
const one = (n: number): { token: string } => ({ token: token(seller(n)) });

describe('a fault', () => {
  it('answers the calls it names with what it says', async () => {
    await wb.control.setFaults([
      { match: { path: ordersPath }, at: 2, answer: { status: 500, headers: { 'x-own': 'yes' }, body: { a: 1 }, delayMs: 5000 } },
      { match: { path: ordersPath, method: 'GET' }, at: { from: 3, to: 4 }, answer: { status: 200, bodyBase64: 'aGk=' } },
      { match: { path: ordersPath, sid: seller(99) }, answer: { status: 418 } },
    ]);
    const seen: unknown[] = [];
    for (let n = 1; n <= 5; n += 1) {
      const { status, text, headers } = await ask(wb.port, { ...orders, ...one(1) });
      seen.push([status, text.slice(0, 7), headers['x-own'], Number(headers['x-virtual-elapsed-ms']) >= 5000]);
    }
    expect(seen).toEqual([
      [200, '[{"date', undefined, false], [500, '{"a":1}', 'yes', true], [200, 'hi', undefined, false], [200, 'hi', undefined, false], [200, '[{"date', undefined, false],
    ]);
    await wb.control.clearFaults();
    expect((await ask(wb.port, { ...orders, ...one(99) })).status).toBe(200);
  });

  it('breaks the connection', async () => {
    await wb.control.setFaults([{ match: { path: ordersPath }, at: 1, answer: 'reset' }]);
    await expect(ask(wb.port, { ...orders, ...one(1) })).rejects.toThrow('socket hang up');
    expect((await ask(wb.port, { ...orders, ...one(1) })).status).toBe(200);
    expect((await wb.control.log()).map(({ status }) => status)).toEqual([0, 200]);
  });

  it('takes a minute of a virtual caller', async () => {
    await wb.control.setFaults([{ match: { path: ordersPath }, answer: 'timeout' }]);
    const { status, headers } = await ask(wb.port, { ...orders, ...one(1) });
    expect([status, headers['x-virtual-timeout'], headers['x-virtual-elapsed-ms']]).toEqual([504, '1', '60250']);
  });

  it.each([
    ['truncate', (text: string, real: string) => text.length > 100 && real.startsWith(text.slice(0, 1000)) && text.length < real.length],
    ['empty', (text: string) => text === ''],
    ['emptyList', (text: string) => text === '[]'],
    ['noContent', (text: string) => text === ''],
    ['bom', (text: string, real: string) => text === `\uFEFF${real}`],
    ['html502', (text: string) => text.startsWith('<html>')],
    ['unknownFields', (text: string) => (JSON.parse(text) as object[]).every((row) => 'newFieldOf2027' in row)],
    ['duplicateLastPage', (text: string, real: string) => text === real],
  ] as const)('spoils an answer: %s', async (mutate, isSpoilt) => {
    const real = (await ask(wb.port, { ...orders, ...one(2) })).text;
    await wb.control.setFaults([{ match: { path: ordersPath }, answer: { mutate } }]);
    const asked = mutate === 'duplicateLastPage' ? { ...orders, path: `${ordersPath}?dateFrom=2026-12-01` } : orders;
    expect(isSpoilt((await ask(wb.port, { ...asked, ...one(2) })).text, real)).toBe(true);
  });
});

describe('the shop', () => {
  const all = (n: number): Promise<Row[]> => patientSeller(wb.port, n)({ host: 'statistics-api', path: `${ordersPath}?dateFrom=2026-01-01` }).then(({ body }) => body as Row[]);

  it('gets new orders, of one seller or of all', async () => {
    const before = [(await all(3)).length, (await all(4)).length];
    await wb.control.changeShop({ addOrders: 7 }, seller(3));
    await wb.control.changeShop({ addOrders: 1 });
    const [three, four] = [await all(3), await all(4)];
    expect([three.length - (before[0] ?? 0), four.length - (before[1] ?? 0)]).toEqual([8, 1]);
    expect(new Set(three.map(({ srid }) => srid)).size).toBe(three.length);
  });

  it('shows changed orders again, under a later lastChangeDate', async () => {
    const before = await all(5);
    await wb.control.changeShop({ touchOrders: 3 });
    const last = String(before.at(-1)?.lastChangeDate);
    const changed = (await all(5)).filter((row) => String(row.lastChangeDate) > last);
    expect(changed.length).toBe(3);
    expect(changed.every(({ srid }) => before.some((row) => row.srid === srid))).toBe(true);
  });

  it('gets new cards at the end of the cursor', async () => {
    await wb.control.changeShop({ addCards: 2 });
    const { body } = await patientSeller(wb.port, 6)({ host: 'content-api', path: '/content/v2/get/cards/list', body: { settings: { cursor: { limit: 100 } } } });
    const { cards } = body as { cards: Row[] };
    expect([cards.length, cards[0]?.updatedAt === cards[1]?.updatedAt, String(cards[0]?.updatedAt) > '2026-11-23']).toEqual([27, true, true]);
  });

  it('sells out of an article everywhere', async () => {
    const call = patientSeller(wb.port, 7);
    const stocks = async (): Promise<Row[]> =>
      ((await call({ host: 'seller-analytics-api', path: '/api/analytics/v1/stocks-report/wb-warehouses', body: {} })).body as { data: { items: Row[] } }).data.items;
    const nmId = Number((await stocks()).find(({ quantity }) => Number(quantity) > 0)?.nmId);
    await wb.control.changeShop({ sellOut: nmId }, seller(7));
    expect((await stocks()).filter((item) => item.nmId === nmId).every(({ quantity }) => quantity === 0)).toBe(true);
  });
});

it('keeps a log of what was asked', async () => {
  const body = { settings: { cursor: { limit: 1 } } };
  const nowMs = START_MS + 86_400_000;
  await ask(wb.port, { host: 'content-api', path: '/content/v2/get/cards/list?locale=ru', body, ...one(8), nowMs });
  await ask(wb.port, { host: 'statistics-api', path: ordersPath, nowMs });
  expect(await wb.control.log()).toEqual([
    { method: 'POST', host: 'content-api.wildberries.ru', path: '/content/v2/get/cards/list', query: { locale: 'ru' }, body, status: 200, virtualMs: nowMs, sid: seller(8), bytes: expect.any(Number) },
    { method: 'GET', host: 'statistics-api.wildberries.ru', path: ordersPath, query: {}, body: null, status: 401, virtualMs: nowMs, sid: null, bytes: expect.any(Number) },
  ]);
  await wb.control.clearLog();
  expect(await wb.control.log()).toEqual([]);
});

it('has the latest time it has heard of', async () => {
  await ask(wb.port, { host: 'common-api', path: '/ping', nowMs: START_MS + 9_000_000 });
  await ask(wb.port, { host: 'common-api', path: '/ping', nowMs: START_MS + 1 });
  expect((await wb.control.now()).nowMs).toBe(START_MS + 9_000_000);
});

it('ends when the one who started it is gone', async () => {
  const main = path.resolve(__dirname, '../../../local/wb/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--end-with-stdin'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
  expect(line).toMatch(/^\{"listening":\d+\}\n$/);
  const code = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  expect(await code).toBe(0);
});
