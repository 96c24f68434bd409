import { startStandIn } from './stand-in-server';
import { makeWorld, START_MS, type WorldOptions } from './world';

let server: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.stop());

const api = 'https://api.example.com';
const world = (options: WorldOptions = {}) => makeWorld({
  resolveHost: (hostname) => (hostname === 'dead.example.com' ? { hostname: '127.0.0.1', port: 1 } : { hostname: '127.0.0.1', port: server.port }),
  ...options,
});
const scoped = (manifest: Record<string, unknown>) => ({ manifest });

describe('a request', () => {
  it('is sent as asked, with the original host and the host\'s time', () => {
    const echo = world().value(`return JSON.parse(UrlFetchApp.fetch('${api}/echo?q=1', {
      method: 'post', contentType: 'application/json', payload: '{"a":1}', headers: { Authorization: 'secret' } }).getContentText());`);
    expect(echo).toMatchObject({
      method: 'POST', path: '/echo?q=1', body: '{"a":1}',
      headers: { host: 'api.example.com', authorization: 'secret', 'content-type': 'application/json', 'x-virtual-now-ms': String(START_MS) },
    });
  });

  it('with a plain object is a form', () => {
    expect(world().value(`const e = JSON.parse(UrlFetchApp.fetch('${api}/echo', { method: 'post', payload: { a: 'б', c: '1' } }).getContentText());
      return [e.body, e.headers['content-type']];`)).toEqual(['a=%D0%B1&c=1', 'application/x-www-form-urlencoded']);
  });

  it('is described by getRequest without being sent', () => {
    expect(world().value(`return UrlFetchApp.getRequest('${api}/echo').method;`)).toBe('get');
  });

  it.each([
    ["'https://api.example.com/echo', { payload: 'x' }", 'Attribute provided with invalid value: payload (a GET request has no body)'],
    ["'https://api.example.com/echo', { metod: 'get' }", 'Attribute provided with invalid value: metod (unknown option)'],
    ["'https://api.example.com/echo', { method: 'fetch' }", 'Attribute provided with invalid value: method'],
    ["'https://api.example.com/echo', { muteHttpExceptions: 1 }", 'Attribute provided with invalid value: muteHttpExceptions'],
    ["'https://api.example.com/' + 'x'.repeat(2082)", 'Limit Exceeded: URLFetch URL Length.'],
    ["'https://api.example.com/echo', { headers: { A: 'x'.repeat(9000) } }", 'Limit Exceeded: URLFetch Header Size.'],
    ["'https://api.example.com/echo', { headers: Object.fromEntries(Array.from({ length: 101 }, (_, i) => ['h' + i, 'x'])) }", 'Limit Exceeded: URLFetch Headers.'],
    ["'https://api.example.com/echo', { headers: { A: 'x\\ny' } }", 'Attribute provided with invalid value: Header:A'],
    ["'ftp://api.example.com/'", 'Invalid argument: ftp://api.example.com/'],
    ['5', "The parameters (number) don't match the method signature for UrlFetchApp.fetch."],
  ])('fetch(%s) is refused', (args, message) => {
    expect(world().error(`UrlFetchApp.fetch(${args})`)).toBe(message);
  });
});

describe('an answer', () => {
  it('has its code, headers and text', () => {
    expect(world().value(`const r = UrlFetchApp.fetch('${api}/status?code=404', { muteHttpExceptions: true }); return [r.getResponseCode(), r.getContentText()];`))
      .toEqual([404, 'body of 404']);
    expect(world().value(`const r = UrlFetchApp.fetch('${api}/cookies'); return r.getAllHeaders()['Set-Cookie'];`)).toEqual(['a=1', 'b=2']);
    expect(world().value(`return UrlFetchApp.fetch('${api}/echo').getHeaders()['X-Case'];`)).toBe('Kept');
  });

  it('throws from 400 on when not muted', () => {
    expect(world().error(`UrlFetchApp.fetch('${api}/status?code=429')`))
      .toBe('Request failed for https://api.example.com returned code 429. Truncated server response: body of 429');
  });

  it('is unpacked and decoded, invalid bytes replaced, bytes signed', () => {
    expect(world().value(`return UrlFetchApp.fetch('${api}/gzip').getContentText();`)).toBe('сжато');
    expect(world().value(`const r = UrlFetchApp.fetch('${api}/bytes'); return [r.getContentText(), r.getContent(), r.getBlob().getBytes().length];`))
      .toEqual(['П\ufffdA', [-48, -97, -1, 65], 4]);
  });

  it('is followed to its redirect unless told not to', () => {
    expect(world().value(`return [UrlFetchApp.fetch('${api}/redirect').getResponseCode(), UrlFetchApp.fetch('${api}/redirect', { followRedirects: false }).getResponseCode()];`))
      .toEqual([200, 302]);
  });
});

describe('time', () => {
  it('is what the server says, without the header showing', () => {
    const { value, clock } = world();
    expect(value(`return Object.keys(UrlFetchApp.fetch('${api}/elapsed?ms=2500').getHeaders()).includes('x-virtual-elapsed-ms');`)).toBe(false);
    expect(clock.nowMs()).toBe(START_MS + 2500);
  });

  it('of fetchAll is that of the slowest request, and answers keep their order', () => {
    const { value, clock } = world();
    expect(value(`return UrlFetchApp.fetchAll(['${api}/elapsed?ms=3000', { url: '${api}/status?code=200' }]).map((r) => r.getContentText());`)).toEqual(['ok', 'body of 200']);
    expect(clock.nowMs()).toBe(START_MS + 3000);
  });

  it('ends with timeoutSeconds', () => {
    const { error, clock } = world();
    expect(error(`UrlFetchApp.fetch('${api}/elapsed?ms=9000', { timeoutSeconds: 5 })`)).toBe(`Timeout: ${api}/elapsed?ms=9000`);
    expect(clock.nowMs()).toBe(START_MS + 5000);
    expect(world().error(`UrlFetchApp.fetch('${api}/hang', { timeoutSeconds: 1 })`)).toBe(`Timeout: ${api}/hang`);
  });

  it('can run out during a fetch', () => {
    expect(world().run(`UrlFetchApp.fetch('${api}/elapsed?ms=400000', { timeoutSeconds: 500 })`).kind).toBe('killed');
  });
});

describe('refusals', () => {
  it('a connection that fails throws, in fetchAll for all', () => {
    expect(world().error("UrlFetchApp.fetch('https://dead.example.com/', { muteHttpExceptions: true })")).toBe('Address unavailable: https://dead.example.com/');
    expect(world().error(`UrlFetchApp.fetchAll(['${api}/echo', 'https://dead.example.com/'])`)).toBe('Address unavailable: https://dead.example.com/');
  });

  it.each([
    ['https://api.example.com/echo', true],
    ['https://api.example.com/status?code=200', false],
    ['https://sub.open.example.com/echo', true],
    ['https://open.example.com/echo', false],
    ['http://api.example.com/echo', false],
    ['https://api.example.com.evil.com/echo', false],
    ['https://api.example.com@evil.com/echo', false],
  ])('the white list decides about %s', (url, allowed) => {
    const { run } = world(scoped({ urlFetchWhitelist: ['https://api.example.com/echo', 'https://*.open.example.com/'] }));
    expect(run(`UrlFetchApp.fetch('${url}')`).kind).toBe(allowed ? 'ok' : 'error');
  });

  it('the scope must be in the manifest', () => {
    expect(world(scoped({ oauthScopes: [] })).error(`UrlFetchApp.fetch('${api}/echo')`)).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request');
  });

  it('the day has so many calls, each element counts', () => {
    const { error, value, clock } = world({ dailyFetches: 3 });
    value(`UrlFetchApp.fetchAll(['${api}/echo', '${api}/echo'])`);
    expect(error(`UrlFetchApp.fetchAll(['${api}/echo', '${api}/echo'])`)).toBe('Service invoked too many times for one day: urlfetch.');
    clock.advance(24 * 3600 * 1000);
    expect(value(`return UrlFetchApp.fetch('${api}/echo').getResponseCode()`)).toBe(200);
  });
});
