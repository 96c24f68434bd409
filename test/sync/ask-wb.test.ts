import { askWb, bucketOf } from '../../src/sync/ask-wb';
import { inMemoryOnly, openThrottle } from '../../src/sync/throttle';
import { calls } from '../../src/wb/calls';
import { call } from '../../src/wb/calls/call';
import { isWbError } from '../../src/wb/errors';
import { manualClock } from '../support/manual-clock';
import { noAnswer, ok, onTheWire, type Scripted, scriptedHttp, sellerLimit, status, tooMany } from '../support/scripted-http';
import { NOW } from '../support/engine-world';

const LIMITS = { full: { intervalMs: 1_000, burst: 1 }, base: { intervalMs: 3_600_000, burst: 1 } };
const stocks = call({ method: 'PUT', path: '/api/v3/stocks/{id}', category: 'content', kind: 'write', limits: LIMITS, costOf4xx: 10, group: 'stocks', source: 'x' });
const csv = { ...calls.nmReport.file };
const REQUEST = { call: stocks, params: { id: '7' }, query: { a: 1 }, body: { limit: 1 } };
const TOKEN = 'secret-token';

/** What one call comes to: its answer or error, and seconds until the next of its kind. */
function asked(answer: Scripted, request: Parameters<typeof askWb>[0] = REQUEST) {
  const clock = manualClock(NOW);
  const http = scriptedHttp(clock, { [`${request.call.method} ${request.call.path.replace('{id}', '7').replace('{downloadId}', '7')}`]: [answer] });
  const throttle = openThrottle(inMemoryOnly(), clock);
  const { group, limit } = bucketOf(request.call, 'personal');
  const outcome = (() => {
    try {
      return askWb(request, { http, throttle, token: TOKEN, tokenType: 'personal' });
    } catch (error) {
      return isWbError(error) ? { code: error.code, ...error.details } : error;
    }
  })();
  return { outcome, http, nextSec: (throttle.nextCallAtMs(group, limit) - NOW) / 1000 };
}

test('a call goes out as the list says, with the token beside it', () => {
  const { outcome, http } = asked(ok({ data: [1] }));
  expect(outcome).toEqual({ body: { data: [1] }, bytes: 12 });
  expect(http.sent.map((request) => [onTheWire(request), request.token])).toEqual([
    [{ method: 'PUT', host: 'content-api.wildberries.ru', pathname: '/api/v3/stocks/7', search: '?a=1', body: '{"limit":1}' }, TOKEN],
  ]);
});

test('the kind of token chooses the limit', () => {
  expect([bucketOf(stocks, 'personal'), bucketOf(stocks, 'base')]).toEqual([{ group: 'stocks', limit: LIMITS.full }, { group: 'stocks', limit: LIMITS.base }]);
});

test.each([
  ['a good answer', ok([]), 1.5],
  ['a refusal, as ten', status(409, '{"code":"x"}'), 11],
  ['a server that is down, once', status(503, 'down'), 1.5],
  ['a limit that WB names', tooMany(20), 20],
  ['the limit over all methods', sellerLimit(), 5],
])('%s is counted', (_name, answer, sec) => {
  expect(asked(answer).nextSec).toBeCloseTo(sec, 0);
});

/** 429 of the create call, https://dev.wildberries.ru/openapi/analytics. */
const DAY_IS_OVER = '{"title":"Too many requests","detail":"The daily response limit has been exceeded. The maximum number is 20.","requestId":"51b7828b","origin":"analytics-open-api"}';

test.each<[string, Record<string, string>, number]>([
  ['WB names no time: until the next one of the day', {}, 7_200],
  ['WB names a short one, which is of the method: the same', { 'x-ratelimit-retry': '20' }, 7_200],
  ['WB names a longer one', { 'x-ratelimit-retry': '30000' }, 30_000],
])('reports of a day are used up, %s', (_name, headers, sec) => {
  const refused = { outcome: { answer: { status: 429, headers, text: DAY_IS_OVER, bytes: DAY_IS_OVER.length } }, takesMs: 0 };
  expect(asked(refused, { call: calls.nmReport.create, body: {} })).toMatchObject({ outcome: { code: 'WB_RATE_LIMIT' }, nextSec: sec });
  expect(asked(refused, { call: calls.nmReport.list }).nextSec).not.toBe(7_200);
});

test.each([
  ['JSON', REQUEST, ok({ a: 1 }), { a: 1 }],
  ['an empty body', REQUEST, status(204, ''), null],
  ['CSV out of an archive', { call: csv, params: { downloadId: '7' } }, status(200, 'a;b\n1;2\n'), [{ a: '1', b: '2' }]],
  ['nothing, whatever it says', { call: { ...stocks, decoder: 'nothing' as const }, params: { id: '7' } }, status(200, '<html>'), null],
])('an answer is read as %s', (_name, request, answer, body) => {
  expect(asked(answer, request).outcome).toMatchObject({ body });
});

test.each([
  [noAnswer('network'), 'NETWORK'],
  [noAnswer('dailyCalls'), 'GOOGLE_DAILY_CALLS'],
  [noAnswer('tooLarge'), 'WB_PAGE_TOO_LARGE'],
  [noAnswer('notAnArchive'), 'WB_UNREADABLE_ANSWER'],
  [noAnswer('permission', 'Требуемые разрешения: https://www.googleapis.com/auth/script.external_request'), 'PERMISSION_MISSING'],
  [noAnswer('permission', 'Требуются разрешения'), 'NETWORK'],
  [status(401, '{}'), 'TOKEN_REJECTED'],
])('%j is %s', (answer, code) => {
  expect(asked(answer).outcome).toMatchObject({ code });
});

test('what Google says at length is cut to what a store takes', () => {
  expect(JSON.stringify(asked(noAnswer('network', 'x'.repeat(100_000))).outcome).length).toBeLessThan(500);
});
