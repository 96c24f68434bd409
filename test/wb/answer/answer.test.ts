import fc from 'fast-check';
import { rateLimitRemaining, readAnswer } from '../../../src/wb/answer/answer';
import { isWbError } from '../../../src/wb/errors';

type Headers = Record<string, string>;

/** What reading the answer throws, as plain data. */
function refusalOf(status: number, text: string, headers: Headers = {}): unknown {
  try {
    return { answered: readAnswer({ status, headers, text }) };
  } catch (error) {
    return isWbError(error) ? { ...error, name: error.name } : error;
  }
}

describe('good answers', () => {
  it.each<[number, string, unknown]>([
    [200, '[]', []],
    [200, '\ufeff{"data":{"items":[]}}', { data: { items: [] } }],
    [200, '{"data":null,"error":false,"errorText":""}', { data: null, error: false, errorText: '' }],
    [200, '{"reportId":12345678901234567890}', { reportId: '12345678901234567890' }],
    [200, 'null', null],
    [200, '"text"', 'text'],
    [200, '', null],
    [200, ' \r\n', null],
    [201, '{"data":{"taskId":"1"}}', { data: { taskId: '1' } }],
    [202, '{}', {}],
    [204, '', null],
    [204, 'ignored', null],
    [208, '{}', {}],
  ])('%i %j', (status, text, expected) => expect(readAnswer({ status, headers: {}, text })).toEqual(expected));
});

describe('refusals', () => {
  const problem = (title: string, detail: unknown = ''): string => JSON.stringify({ title, detail });

  it.each<[number, string, string, string, string]>([
    [200, '{"data":null,"error":true,"errorText":"Неправильный запрос"}', 'DefectError', 'WB_ERROR_IN_ANSWER', 'Неправильный запрос'],
    [400, problem('Bad Request', 'dateTo should be greater dateFrom'), 'DefectError', 'WB_BAD_REQUEST',
      'Bad Request: dateTo should be greater dateFrom'],
    [400, '', 'DefectError', 'WB_BAD_REQUEST', ''],
    [401, problem('unauthorized', 'token problem'), 'UserActionError', 'TOKEN_REJECTED', 'unauthorized: token problem'],
    // As seen from several hosts: of a token that lives, said with the status of one that does not.
    [401, problem('unauthorized', 'token scope not allowed'), 'UserActionError', 'CATEGORY_MISSING', 'unauthorized: token scope not allowed'],
    [401, problem('unauthorized', 'scope is not allowed for this resource'), 'UserActionError', 'CATEGORY_MISSING',
      'unauthorized: scope is not allowed for this resource'],
    [401, problem('unauthorized', 'read-only token scope not allowed for this route'), 'UserActionError', 'TOKEN_READ_ONLY',
      'unauthorized: read-only token scope not allowed for this route'],
    [401, problem('unauthorized', 'token problem; token is malformed'), 'UserActionError', 'TOKEN_REJECTED',
      'unauthorized: token problem; token is malformed'],
    [401, problem('unauthorized', 'token problem; access token expired'), 'UserActionError', 'TOKEN_REJECTED',
      'unauthorized: token problem; access token expired'],
    [401, '', 'UserActionError', 'TOKEN_REJECTED', ''],
    [402, problem('payment required', 'insufficient funds'), 'UserActionError', 'PAYMENT_REQUIRED', 'payment required: insufficient funds'],
    [403, problem('forbidden', 'scope is not allowed for this resource'), 'UserActionError', 'CATEGORY_MISSING',
      'forbidden: scope is not allowed for this resource'],
    [403, '{"code":"AccessDenied","message":"Доступ запрещён"}', 'UserActionError', 'CATEGORY_MISSING', 'Доступ запрещён'],
    [403, problem('forbidden', 'base token is not allowed'), 'UserActionError', 'TOKEN_TYPE_NOT_ALLOWED',
      'forbidden: base token is not allowed'],
    [403, '{"code":"Base token is not allowed for this path"}', 'UserActionError', 'TOKEN_TYPE_NOT_ALLOWED',
      'Base token is not allowed for this path'],
    // Searches and funnels of a year are for subscribers.
    [403, problem('Forbidden', 'Available only in a Jam subscription'), 'UserActionError', 'JAM_REQUIRED',
      'Forbidden: Available only in a Jam subscription'],
    [403, '<html><body>403 Forbidden IP</body></html>', 'TransientError', 'WB_UNAVAILABLE', '403 Forbidden IP'],
    [403, '', 'TransientError', 'WB_UNAVAILABLE', ''],
    [498, '<html>', 'TransientError', 'WB_UNAVAILABLE', ''],
    [498, problem('invalid token'), 'DefectError', 'WB_UNKNOWN_STATUS', 'invalid token'],
    [404, problem('Not Found', 'This method is deprecated'), 'DefectError', 'WB_METHOD_REMOVED', 'Not Found: This method is deprecated'],
    [404, problem('path not found', 'Please consult the docs'), 'DefectError', 'WB_METHOD_REMOVED', 'path not found: Please consult the docs'],
    [404, '404 page not found', 'DefectError', 'WB_METHOD_REMOVED', '404 page not found'],
    [404, '', 'DefectError', 'WB_METHOD_REMOVED', ''],
    // A report task that has expired; the method is alive.
    [404, problem('Not Found', 'not found'), 'DefectError', 'WB_BAD_REQUEST', 'Not Found: not found'],
    [406, '{}', 'DefectError', 'WB_BAD_REQUEST', ''],
    [409, '{"code":"FailedToUpdateMeta","message":""}', 'DefectError', 'WB_BAD_REQUEST', 'FailedToUpdateMeta'],
    [413, problem('request body too long'), 'DefectError', 'WB_BAD_REQUEST', 'request body too long'],
    [422, '"no"', 'DefectError', 'WB_BAD_REQUEST', 'no'],
    [451, 'blocked', 'DefectError', 'WB_BAD_REQUEST', 'blocked'],
    [206, '[]', 'DefectError', 'WB_UNKNOWN_STATUS', ''],
    [301, '', 'DefectError', 'WB_UNKNOWN_STATUS', ''],
    [405, 'no', 'DefectError', 'WB_UNKNOWN_STATUS', 'no'],
    [461, '', 'DefectError', 'WB_UNKNOWN_STATUS', ''],
    [600, '', 'DefectError', 'WB_UNKNOWN_STATUS', ''],
    [0, '', 'DefectError', 'WB_UNKNOWN_STATUS', ''],
  ])('%i %s is a %s %s', (status, text, name, code, detail) => {
    expect(refusalOf(status, text)).toMatchObject({ name, code, details: { status, detail } });
  });

  it.each([
    ['{"title":"a","requestId":"31a5d217"}', { status: 400, detail: 'a', requestId: '31a5d217' }],
    ['{"title":"a","request_id":"31a5d217"}', { status: 400, detail: 'a', requestId: '31a5d217' }],
    ['{"title":"a"}', { status: 400, detail: 'a' }],
  ])('the details of 400 %s', (text, details) => expect(refusalOf(400, text)).toHaveProperty('details', details));

  it('a page instead of JSON', () => {
    expect(refusalOf(200, '<html>Wait</html>')).toMatchObject({
      name: 'DefectError', code: 'WB_UNREADABLE_ANSWER', details: { start: '<html>Wait</html>', length: 17 },
    });
  });
});

describe('waits', () => {
  const limited = '{"title":"too many requests","detail":"limited by c122a060-a7fb-4bb4-abb0-32fd4e18d489"}';
  const global = '{"title":"too many requests","detail":"Limited by global limiter, per seller 00000000-0000-4000-8000-000000000001"}';

  it.each<[number, string, Headers, string, number | null]>([
    [429, limited, { 'x-ratelimit-retry': '20' }, 'WB_RATE_LIMIT', 20_000],
    [429, limited, { 'x-ratelimit-retry': '27391', 'x-ratelimit-reset': '60' }, 'WB_RATE_LIMIT', 27_391_000],
    [429, limited, { 'x-ratelimit-retry': ' 0.25 ' }, 'WB_RATE_LIMIT', 250],
    [429, limited, { 'x-ratelimit-retry': '0' }, 'WB_RATE_LIMIT', 0],
    [429, limited, { 'x-ratelimit-reset': '60' }, 'WB_RATE_LIMIT', 60_000],
    [429, limited, { 'x-ratelimit-retry': 'soon', 'x-ratelimit-reset': '60' }, 'WB_RATE_LIMIT', 60_000],
    [429, limited, { 'x-ratelimit-retry': '-1' }, 'WB_RATE_LIMIT', null],
    [429, limited, { 'x-ratelimit-retry': '9'.repeat(30) }, 'WB_RATE_LIMIT', null],
    [429, limited, { 'x-ratelimit-retry': '' }, 'WB_RATE_LIMIT', null],
    [429, '', {}, 'WB_RATE_LIMIT', null],
    [429, global, {}, 'WB_SELLER_LIMIT', null],
    [429, global, { 'x-ratelimit-retry': '20' }, 'WB_SELLER_LIMIT', null],
    [500, '', {}, 'WB_UNAVAILABLE', null],
    [502, '<html>Bad Gateway</html>', { 'retry-after': '30' }, 'WB_UNAVAILABLE', 30_000],
    [503, '', { 'retry-after': 'Fri, 09 Oct 2026 10:00:00 GMT' }, 'WB_UNAVAILABLE', null],
    [599, '', {}, 'WB_UNAVAILABLE', null],
  ])('%i %s with %j', (status, text, headers, code, retryAfterMs) => {
    expect(refusalOf(status, text, headers)).toMatchObject({ name: 'TransientError', code, retryAfterMs, details: { status } });
  });

  it.each<[Headers, number | null]>([
    [{ 'x-ratelimit-remaining': '9' }, 9],
    [{ 'x-ratelimit-remaining': '0' }, 0],
    [{ 'x-ratelimit-remaining': '-1' }, null],
    [{ 'x-ratelimit-remaining': 'many' }, null],
    [{}, null],
  ])('%j leaves %j calls', (headers, remaining) => expect(rateLimitRemaining(headers)).toBe(remaining));
});

it('throws nothing but errors of ours', () => {
  const status = fc.oneof(fc.integer({ min: 100, max: 600 }), fc.constantFrom(200, 403, 404, 429), fc.integer());
  const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
  const headers = fc.dictionary(fc.constantFrom('x-ratelimit-retry', 'x-ratelimit-reset', 'retry-after'), fc.string());
  fc.assert(
    fc.property(status, text, headers, (...[code, body, head]) => {
      expect(refusalOf(code, body, head)).toEqual(
        code >= 200 && code <= 208 ? expect.anything() : expect.objectContaining({ code: expect.any(String) }),
      );
      expect(refusalOf(code, body, head)).not.toHaveProperty('stack');
    }),
  );
});
