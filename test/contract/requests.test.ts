import type { TokenType } from '../../local/wb/token';
import { fixtureOf } from '../datasets/fixtures';
import { CALLS } from './calls';
import { REFUSED_STATUS } from './full-pages';
import { fieldsOfRows, unknownNames } from './names';
import { declareContract, operationByKey, operationOf, say, specPath } from './official';
import { Prism } from './prism';
import { type Recorded, recordRequests, type SentRequest, type Stage } from './recording';
import { judgeYounger, YOUNGER_KEYS } from './younger';

const TOKEN_TYPES: readonly TokenType[] = ['personal', 'base', 'test'];
const REFRESHES: readonly Stage[] = ['first refresh', 'next refresh'];
/** Six refreshes of everything, while other suites run beside. */
const PATIENCE_MS = 900_000;
/** A base token has an answer as recently from connecting the shop as WB gives it. */
const ASKED_WHILE_CONNECTING = 'base, first refresh: seller';

declareContract('requests by WB\'s specifications', () => {
  const prisms = new Map<string, Prism>();
  const recorded = new Map<TokenType, Recorded[]>();

  beforeAll(async () => {
    const specs = ['GET /ping', ...CALLS.map(({ key }) => key)].map((key) => operationByKey(key).spec);
    const known = [...new Set(specs)].filter((spec) => spec !== null);
    for (const spec of known) prisms.set(spec, await Prism.of(specPath(spec)));
    for (const type of TOKEN_TYPES) recorded.set(type, await recordRequests(type));
  }, PATIENCE_MS);

  function recordedOf(type: TokenType, isMeant: (key: string, request: Recorded) => boolean): Recorded[] {
    return (recorded.get(type) ?? []).filter((request) => isMeant(keyOf(request), request));
  }

  /** What is wrong with a request, each with the request it is about. */
  async function judged(request: Recorded): Promise<string[]> {
    const operation = operationOf(request.method, request.host, pathOf(request));
    const wrong = operation.spec === null
      ? judgeYounger(operation.key, request)
      : [...await (prisms.get(operation.spec) as Prism).judge(request), ...unknownNames(operation, request).map((name) => `${name}: not in the specification`)];
    return wrong.map((what) => `${request.method} ${request.path} ${request.body ?? ''}: ${what}`);
  }

  const cases = TOKEN_TYPES.flatMap((type) => REFRESHES.flatMap((refresh) =>
    [...new Set(CALLS.filter(({ route }) => route.tokenTypes.includes(type)).map(({ id }) => id))].map((id) => ({ type, refresh, id }))))
    .filter(({ type, refresh, id }) => `${type}, ${refresh}: ${id}` !== ASKED_WHILE_CONNECTING);

  it.each(cases)('$type token, $refresh: the first, third and last request of $id keep the specification', async ({ type, refresh, id }) => {
    const keys = CALLS.filter((call) => call.id === id && call.route.tokenTypes.includes(type)).map(({ key }) => key);
    const sent = recordedOf(type, (key, { stage }) => stage === refresh && keys.includes(key));
    const isPaged = type === 'personal' && refresh === 'first refresh' && fixtureOf(id)[0]?.isOneCall !== true;
    expect(sent.length).toBeGreaterThanOrEqual(isPaged ? 3 : 1);
    const chosen = new Set([sent[0], sent[2], sent[sent.length - 1]].filter((request) => request !== undefined));
    expect((await Promise.all([...chosen].map(judged))).flat()).toEqual([]);
  });

  it.each(TOKEN_TYPES)('%s token: no other request breaks its specification either', async (type) => {
    expect((await Promise.all(recordedOf(type, () => true).map(judged))).flat()).toEqual([]);
  });

  it.each(TOKEN_TYPES)('%s token: WB is sent the token as it is, and JSON under its own name', (type) => {
    const all = recordedOf(type, () => true);
    expect(all.every(({ headers }) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(headers.Authorization ?? ''))).toBe(true);
    const withBody = all.filter(({ body }) => body !== null);
    expect(withBody.every(({ headers }) => headers['Content-Type']?.startsWith('application/json'))).toBe(true);
  });

  it.each(TOKEN_TYPES)('%s token: WB answers every request with data or with none', (type) => {
    const scripted = recordedOf(type, (_, { path, status }) => status === REFUSED_STATUS && path.includes('/stocks-report/'));
    const others = recordedOf(type, (_, request) => !scripted.includes(request));
    expect([...new Set(others.map(({ status }) => status))].filter((status) => status !== 200 && status !== 204)).toEqual([]);
  });

  it('asks for fields that finance rows have', () => {
    const key = 'POST /api/finance/v1/sales-reports/detailed';
    const known = fieldsOfRows(operationByKey(key));
    const { fields } = JSON.parse(recordedOf('personal', (of) => of === key)[0]?.body ?? '{}') as { fields: string[] };
    expect(fields.filter((field) => !known.includes(field))).toEqual([]);
  });

  it('judges by schemas of our own only what is younger than the specifications', () => {
    const younger = CALLS.map(({ key }) => operationByKey(key)).filter(({ spec }) => spec === null);
    expect(younger.map(({ key }) => key).sort()).toEqual([...YOUNGER_KEYS].sort());
    for (const { key, since, source } of younger) say(`Not in the specifications, judged by a schema of our own: ${key} (since ${since}; ${source})`);
  });

  describe('the judge', () => {
    const feed = 'POST /api/analytics/v1/order-feed';
    const details = 'POST /api/finance/v1/sales-reports/detailed';
    const cards = 'POST /content/v2/get/cards/list';
    const orders = 'GET /api/v1/supplier/orders';
    const remains = 'GET /api/v1/warehouse_remains';
    const mine = 'POST /api/analytics/v1/stocks-report/seller-warehouses';

    const spoilt: readonly [string, TokenType, string, (request: SentRequest) => Partial<SentRequest>, RegExp][] = [
      ['a limit that is no number', 'personal', feed, inBody('"limit":10000', '"limit":"abc"'), /pagination\.limit must be integer/],
      ['a limit above the maximum', 'personal', feed, inBody('"limit":10000', '"limit":10001'), /limit must be <= 10000/],
      ['a moment that is none', 'personal', feed, inBody(/"start":"[^"]+"/, '"start":"yesterday"'), /start must match format "date-time"/],
      ['a body without its period', 'personal', details, inBody('"dateFrom"', '"from"'), /must have required property 'dateFrom'/],
      ['an unknown word of an enumeration', 'personal', details, inBody('"weekly"', '"yearly"'), /period must be equal to one of the allowed values/],
      ['an unknown number of an enumeration', 'personal', cards, inBody('"withPhoto":-1', '"withPhoto":7'), /withPhoto must be equal to one of the allowed values/],
      ['a missing body', 'personal', cards, () => ({ body: null }), /Body parameter is required/],
      ['a query without dateFrom', 'personal', orders, inPath(/dateFrom=[^&]+&/, ''), /must have required property 'datefrom'/],
      ['a flag that is no number', 'personal', orders, inPath('flag=0', 'flag=abc'), /flag must be integer/],
      ['a yes that is no boolean', 'base', remains, inPath('groupByNm=true', 'groupByNm=yes'), /groupbynm must be boolean/],
      ['a request without a token', 'personal', orders, () => ({ headers: {} }), /Invalid security scheme used/],
      ['a misspelt name in a query', 'personal', orders, inPath('flag=0', 'flagg=0'), /query\.flagg: not in the specification/],
      ['a misspelt name deep in a body', 'personal', feed, inBody('"offset"', '"ofset"'), /body\.pagination\.ofset: not in the specification/],
      ['a wrong limit where there is no specification', 'personal', mine, inBody('"limit":200000', '"limit":"abc"'), /body\/limit must be integer/],
      ['a misspelt name where there is no specification', 'personal', mine, inBody('"limit"', '"limitt"'), /must NOT have additional properties/],
    ];

    it.each(spoilt)('finds %s', async (_, type, key, spoil, message) => {
      const request = recordedOf(type, (of) => of === key)[0] as Recorded;
      const wrong = { ...request, ...spoil(request) };
      expect(wrong).not.toEqual(request);
      expect((await judged(wrong)).join('\n')).toMatch(message);
    });

    it.each([
      ['a path that WB does not have', { path: '/api/v5/supplier/reportDetailByPeriod?dateFrom=2026-01-01' }],
      ['another method', { method: 'POST' }],
      ['another host', { host: 'content-api.wildberries.ru' }],
    ])('finds %s', (_, change) => {
      const request = recordedOf('personal', (of) => of === orders)[0] as Recorded;
      expect(() => keyOf({ ...request, ...change })).toThrow(/^WB has no /);
    });
  });
});

function keyOf(request: Recorded): string {
  return operationOf(request.method, request.host, pathOf(request)).key;
}

function pathOf({ path }: SentRequest): string {
  return path.split('?')[0] as string;
}

function inBody(from: string | RegExp, to: string): (request: SentRequest) => Partial<SentRequest> {
  return ({ body }) => ({ body: (body ?? '').replace(from, to) });
}

function inPath(from: string | RegExp, to: string): (request: SentRequest) => Partial<SentRequest> {
  return ({ path }) => ({ path: path.replace(from, to) });
}
