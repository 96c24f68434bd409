import { type RunningStandIn, startStandIn } from '../../../local/wb/spawn';
import { mintToken } from '../../../local/wb/token';
import { ask, type Ask, seller, START_MS, token } from './support/caller';

let wb: RunningStandIn;
beforeAll(async () => { wb = await startStandIn({ articles: 20 }); });
afterAll(() => wb.stop());

const orders = { host: 'statistics-api', path: '/api/v1/supplier/orders?dateFrom=2026-11-01' };
const sales = { host: 'statistics-api', path: '/api/v1/supplier/sales?dateFrom=2026-11-01' };
const reportList = { host: 'finance-api', path: '/api/finance/v1/sales-reports/list', body: { dateFrom: '2026-11-01', dateTo: '2026-11-22' } };
const wbStocks = { host: 'seller-analytics-api', path: '/api/analytics/v1/stocks-report/wb-warehouses', body: {} };
const cards = { host: 'content-api', path: '/content/v2/get/cards/list', body: {} };

const outcome = async (asked: Ask): Promise<unknown> => {
  const { status, body } = await ask(wb.port, asked);
  const { title, detail } = body as { title: string; detail: string };
  return [status, title, detail];
};

describe('a token', () => {
  const good = token(seller(1));
  const day = 86_400_000;

  it.each<[string, string, string]>([
    ['is missing', '', 'token problem; empty Authorization header'],
    ['is not a JWT', 'abc', 'token problem; token is malformed: token contains an invalid number of segments'],
    ['has a wrong signature', `${good.slice(0, -3)}xyz`, 'token problem; token signature is invalid: signature is invalid'],
    ['has expired', mintToken({ type: 'personal', categories: 'all', sid: seller(1), expMs: START_MS }), 'token problem; token has invalid claims: token is expired'],
    ['is for the sandbox', token(seller(1), 'test'), 'token problem; token is issued for another environment'],
  ])('that %s is refused with 401', async (_, bad, detail) => {
    expect(await outcome({ ...orders, token: bad })).toEqual([401, 'unauthorized', detail]);
  });

  it('expires by virtual time', async () => {
    const short = mintToken({ type: 'personal', categories: 'all', sid: seller(2), expMs: START_MS + day });
    expect((await ask(wb.port, { ...orders, token: short })).status).toBe(200);
    const later = await startStandIn({ articles: 1 });
    expect((await ask(later.port, { ...orders, token: short, nowMs: START_MS + day })).status).toBe(401);
    await later.stop();
  });

  it('stops working when the seller withdraws it', async () => {
    await wb.control.revoke(seller(3));
    expect(await outcome({ ...orders, token: token(seller(3)) })).toEqual([401, 'unauthorized', 'token problem; token is withdrawn']);
  });

  it('of production does not open a sandbox, a test token does', async () => {
    const sandbox = { ...orders, host: 'statistics-api-sandbox' };
    expect((await ask(wb.port, { ...sandbox, token: token(seller(4)) })).status).toBe(401);
    expect((await ask(wb.port, { ...sandbox, token: token(seller(4), 'test') })).status).toBe(200);
  });

  it.each([
    [orders, [1, 2, 3, 13]], [reportList, [1, 5]], [wbStocks, [13]], [cards, [2]], [{ host: 'content-api', path: '/ping' }, [13]],
  ])('without the category of %j is refused with 403', async (method, bits) => {
    expect(await outcome({ ...method, token: token(seller(5), 'personal', bits) }))
      .toEqual([403, 'forbidden', 'scope is not allowed for this resource']);
  });

  it.each([reportList, wbStocks])('of the base type is refused by the closed method %j', async (method) => {
    expect(await outcome({ ...method, token: token(seller(6), 'base') })).toEqual([403, 'forbidden', 'base token is not allowed']);
  });

  it('of any category opens seller-info', async () => {
    const { body } = await ask(wb.port, { host: 'common-api', path: '/api/v1/seller-info', token: token(seller(7), 'base', [9]) });
    expect(body).toEqual({ name: 'ИП Пример П. П.', sid: seller(7), tin: '000000000000', tradeMark: '=Магазин «Пример»' });
  });
});

describe('a path', () => {
  it.each([
    ['on the wrong host', { host: 'seller-analytics-api', path: '/api/v1/supplier/orders?dateFrom=2026-11-01' }, 'path not found'],
    ['that WB does not have', { host: 'content-api', path: '/content/v9/cards' }, 'path not found'],
    ['on a host that WB does not have', { host: 'example.com', path: '/ping' }, 'path not found'],
    ['with another method', { method: 'POST' as const, ...orders }, 'path not found'],
    ['that is not emulated', { host: 'user-management-api', path: '/api/v1/users' }, 'path not found'],
    ['of the removed stocks', { host: 'statistics-api', path: '/api/v1/supplier/stocks' }, 'Not Found'],
    ['of the removed report', { host: 'statistics-api', path: '/api/v5/supplier/reportDetailByPeriod' }, 'Not Found'],
    ['of the removed incomes', { host: 'statistics-api', path: '/api/v1/supplier/incomes' }, 'Not Found'],
  ])('%s is a 404', async (_, asked, title) => {
    expect((await outcome({ ...asked, token: token(seller(8)) }) as unknown[]).slice(0, 2)).toEqual([404, title]);
  });

  it('removed says that it is deprecated', async () => {
    expect(await outcome({ host: 'statistics-api', path: '/api/v1/supplier/stocks', token: token(seller(8)) }))
      .toEqual([404, 'Not Found', 'This method is deprecated']);
  });
});

describe('the limit of a method', () => {
  const limitHeaders = ['x-ratelimit-remaining', 'x-ratelimit-retry', 'x-ratelimit-limit', 'x-ratelimit-reset'];
  const tries = async (asked: Ask, secondsAfterStart: number[]): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for (const second of secondsAfterStart) {
      const { status, headers } = await ask(wb.port, { ...asked, nowMs: START_MS + second * 1000 });
      seen.push([status, ...limitHeaders.map((name) => headers[name] ?? '')]);
    }
    return seen;
  };

  it('lets orders of a personal token burst to ten', async () => {
    const seen = await tries({ ...orders, token: token(seller(20)) }, Array.from({ length: 11 }, () => 1));
    expect(seen.slice(0, 2)).toEqual([[200, '9', '', '', ''], [200, '8', '', '', '']]);
    expect(seen.slice(-2)).toEqual([[200, '0', '', '', ''], [429, '', '60', '10', '600']]);
  });

  it('refuses a second sales call until the minute is over', async () => {
    expect(await tries({ ...sales, token: token(seller(21)) }, [2, 32, 61, 62])).toEqual([
      [200, '0', '', '', ''], [429, '', '30', '1', '30'], [429, '', '1', '1', '1'], [200, '0', '', '', ''],
    ]);
  });

  it('asks three hours of a base token', async () => {
    expect(await tries({ ...orders, token: token(seller(22), 'base') }, [62, 63])).toEqual([
      [200, '0', '', '', ''], [429, '', '10799', '1', '10799'],
    ]);
  });

  it('is kept apart for each seller and each type of token', async () => {
    const codes = [token(seller(23)), token(seller(24)), token(seller(23), 'service')]
      .map(async (one) => (await ask(wb.port, { ...sales, token: one })).status);
    expect(await Promise.all(codes)).toEqual([200, 200, 200]);
  });

  it('counts the pings of each host apart', async () => {
    const one = token(seller(25));
    const remaining = async (host: string): Promise<unknown> => (await ask(wb.port, { host, path: '/ping', token: one })).headers['x-ratelimit-remaining'];
    expect([await remaining('content-api'), await remaining('content-api'), await remaining('finance-api')]).toEqual(['98', '97', '98']);
  });

  it('is told by a refusal for the token, too', async () => {
    const { status, headers } = await ask(wb.port, { ...reportList, token: token(seller(26), 'base') });
    expect([status, headers['x-ratelimit-remaining']]).toEqual([403, '1']);
  });

  it('says which limit it was', async () => {
    const one = token(seller(27));
    await ask(wb.port, { ...sales, token: one });
    expect((await outcome({ ...sales, token: one }) as unknown[]).slice(0, 2)).toEqual([429, 'too many requests']);
    expect((await outcome({ ...sales, token: one }) as unknown[])[2]).toMatch(/^limited by [0-9a-f-]{36}$/);
  });
});

it('limits one seller over all methods, without telling when to come back', async () => {
  const own = await startStandIn({ articles: 5 });
  await own.control.settings({ globalPerMinute: 2 });
  const one = token(seller(30));
  const replies = [];
  for (const host of ['content-api', 'finance-api', 'common-api']) replies.push(await ask(own.port, { host, path: '/ping', token: one }));
  const last = replies[2];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(last?.body).toMatchObject({
    title: 'too many requests', status: 429, statusText: 'Too Many Requests',
    detail: `Limited by global limiter, per seller ${seller(30)}; See https://dev.wildberries.ru/openapi/api-information`,
  });
  expect(Object.keys(last?.headers ?? {}).filter((name) => name.startsWith('x-ratelimit') || name === 'retry-after')).toEqual([]);
  await own.stop();
});
