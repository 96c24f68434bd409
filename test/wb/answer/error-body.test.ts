import fc from 'fast-check';
import { readErrorBody } from '../../../src/wb/answer/error-body';
import { jwtOf } from '../token/fixture-token';

const TOKEN = jwtOf({ sid: 'x', exp: 1 });

it.each<[string, unknown, string, string]>([
  ['problem+json', { title: 'Bad Request', detail: "can't parse dateFrom", origin: 'api-statistics', requestId: '31a5' },
    "Bad Request: can't parse dateFrom", '31a5'],
  ['problem+json of the gateway', { code: '07e4668e--a53a', detail: 'token problem', requestId: '7b80', status: 401,
    statusText: 'Unauthorized', timestamp: '2024-09-30T06:52:38Z', title: 'unauthorized' }, 'unauthorized: token problem', '7b80'],
  ['an empty detail object', { detail: {}, origin: 'market-public-api', requestId: 'f178', title: 'IncorrectRequest' },
    'IncorrectRequest', 'f178'],
  ['a detail object', { title: 'bad request', detail: { dateFrom: 'required', limit: { max: 1000 }, nothing: null } },
    'bad request: dateFrom: required; limit: max: 1000', ''],
  ['title and detail alike', { title: 'Authorization error', detail: 'Authorization error' }, 'Authorization error', ''],
  ['errors as a text', { errors: 'dateFrom: Value not validated' }, 'dateFrom: Value not validated', ''],
  ['errors as a list', { errors: ['dateFrom: field required', 'limit: too large'] }, 'dateFrom: field required; limit: too large', ''],
  ['errors of advert statistics', { title: 'invalid payload', detail: 'validation failed', request_id: '7e5c', status: 400,
    errors: [{ detail: 'is required', field: 'ids' }] }, 'invalid payload: validation failed: ids: is required', '7e5c'],
  ['the envelope', { data: null, error: true, errorText: 'Invalid request parameters' }, 'Invalid request parameters', ''],
  ['the envelope with more errors', { data: null, error: true, errorText: 'No', additionalErrors: { nmID: '12 is taken' },
    requestId: '734c' }, 'No: nmID: 12 is taken', '734c'],
  ['code and message', { code: 'IncorrectParameter', message: 'Передан некорректный параметр' }, 'Передан некорректный параметр', ''],
  ['code alone', { code: 'IncorrectParameter', message: '' }, 'IncorrectParameter', ''],
  ['error as a text', { error: 'campaign not found' }, 'campaign not found', ''],
  ['a list of errors', [{ advert_id: 1, error: 'not yours' }, { advert_id: 2, error: 'archived' }], 'not yours; archived', ''],
  ['a long list', [1, 2, 3, 4, 5, 6, 7], '1; 2; 3; 4; 5', ''],
  ['a plain string', 'Некорректный ID продавца', 'Некорректный ID продавца', ''],
  ['an unknown shape', { reason: 'no', isFinal: true }, 'reason: no', ''],
  ['a request id that is no text', { title: 'no', requestId: 7 }, 'no', ''],
  ['null', null, '', ''],
  ['an empty object', {}, '', ''],
  ['very deep', { detail: { detail: { detail: { detail: { detail: 'too deep' } } } } }, '', ''],
  ['a token inside', { title: 'bad', detail: `token ${TOKEN} is malformed` }, 'bad: token *** is malformed', ''],
  ['a token at the cut', `${'x'.repeat(190)} ${TOKEN}`, `${'x'.repeat(190)} ***`, ''],
  ['control characters', { detail: 'a\u0000b\nc' }, 'a b c', ''],
  ['a long detail', { detail: 'ж'.repeat(1000), requestId: 'r'.repeat(100) }, 'ж'.repeat(200), 'r'.repeat(64)],
])('%s', (_name, body, detail, requestId) => {
  expect(readErrorBody(JSON.stringify(body))).toEqual({ detail, requestId });
});

it.each([
  ['nothing', '', ''],
  ['a bare text', 'Некорректный ID продавца\n', 'Некорректный ID продавца'],
  ['a page', '<html><head><title>502 Bad Gateway</title></head>\n<body><center>nginx</center></body></html>', '502 Bad Gateway nginx'],
  ['a cut JSON', '{"title":"bad', '{"title":"bad'],
])('%s that is no JSON', (_name, text, detail) => expect(readErrorBody(text)).toEqual({ detail, requestId: '' }));

it('is short and without tokens whatever the body is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { detail } = readErrorBody(`${text}${TOKEN}`);
      expect(detail.length).toBeLessThanOrEqual(200);
      expect(detail).not.toContain(TOKEN.slice(0, 12));
    }),
  );
});

it('survives a body of a hundred thousand brackets', () => {
  expect(readErrorBody('['.repeat(1e5) + ']'.repeat(1e5))).toEqual({ detail: '', requestId: '' });
});
