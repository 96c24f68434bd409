import { zipSync } from 'fflate';
import { urlFetchHttp } from '../../src/gas/url-fetch-http';
import type { HttpOutcome, HttpRequest } from '../../src/ports/http';
import { calls } from '../../src/wb/calls';
import { call } from '../../src/wb/calls/call';
import { bareNumber } from '../../src/wb/answer/json';

/** What Google's services are told, and what they then answer. */
interface Google {
  fetched: unknown[];
  text: string;
  /** Texts of the files in the archive, by code page; null: Google does not unpack it. */
  files: readonly Readonly<Record<string, string>>[] | null;
  /** The answer, a letter a byte. */
  archive: string;
}

const archiveOf = (files: readonly string[]): string => Buffer.from(zipSync(Object.fromEntries(files.map((text, at) => [`${at}.csv`, Buffer.from(text)])))).toString('latin1');

let google: Google;
const blob = { setContentType: (type: string) => ({ type }) };

beforeEach(() => {
  google = { fetched: [], text: '', files: null, archive: archiveOf(['a']) };
  const response = { getResponseCode: () => 200, getHeaders: () => ({ 'X-Ratelimit-Remaining': 1 }), getContentText: (charset: string) => (charset === 'ISO-8859-1' ? google.archive : google.text), getBlob: () => blob };
  Object.assign(globalThis, {
    UrlFetchApp: { fetch: (url: string, options: object) => (google.fetched.push(url, options), response) },
    Utilities: {
      unzip: ({ type }: { type: string }) => {
        if (google.files === null || type !== 'application/zip') throw Object.assign(new Error('Invalid argument'), { name: 'Exception' });
        return google.files.map((texts) => ({ getDataAsString: (page: string) => texts[page] }));
      },
    },
  });
});
afterAll(() => {
  for (const name of ['UrlFetchApp', 'Utilities']) Reflect.deleteProperty(globalThis, name);
});

const REQUEST: HttpRequest = { call: calls.salesReportsDetailed, body: { rrdId: bareNumber('9007199254740993') }, tokenType: 'personal', token: 'secret' };
const FILE: HttpRequest = { call: calls.nmReport.file, params: { downloadId: 'a-b' }, tokenType: 'base', token: 'secret' };
const textOf = (outcome: HttpOutcome): unknown => ('answer' in outcome ? outcome.answer.text : outcome);

it('sends a call of the list, a long number in all of its digits', () => {
  google.text = '[]';
  expect(urlFetchHttp.send(REQUEST)).toEqual({ answer: { status: 200, headers: { 'x-ratelimit-remaining': '1' }, text: '[]', bytes: 2 } });
  expect(google.fetched).toEqual([
    'https://finance-api.wildberries.ru/api/finance/v1/sales-reports/detailed',
    expect.objectContaining({ method: 'post', payload: '{"rrdId":9007199254740993}', headers: { Authorization: 'secret' }, followRedirects: false, timeoutSeconds: 120 }),
  ]);
});

it('sends nothing that is not in the list', () => {
  const other = call({ method: 'DELETE', path: '/all', category: 'content', limits: { full: { intervalMs: 1, burst: 1 } }, source: 'x' });
  expect(() => urlFetchHttp.send({ ...REQUEST, call: other })).toThrow('not in the list of calls: DELETE /all');
  expect(() => urlFetchHttp.send({ ...REQUEST, call: { ...calls.orders } })).toThrow('not in the list of calls');
  expect(google.fetched).toEqual([]);
});

it.each([
  ['in UTF-8', [{ 'UTF-8': 'Артикул;1' }], 'Артикул;1'],
  ['in UTF-8 with a sign that was broken before', [{ 'UTF-8': 'Артикул;\ufffd', 'windows-1251': 'РђСЂС‚РёРєСѓР»;пїЅ' }], 'Артикул;\ufffd'],
  ['in the code page of Windows', [{ 'UTF-8': '\ufffd\ufffd;1', 'windows-1251': 'Артикул;1' }], 'Артикул;1'],
])('reads the one file of an archive %s', (_name, files, text) => {
  google.files = files;
  expect(textOf(urlFetchHttp.send(FILE))).toBe(text);
});

it.each([
  ['a page of a gateway', '<html>'],
  ['an archive without a file', archiveOf([])],
  ['an archive of two files, of which one would be lost', archiveOf(['a', 'b'])],
  ['an archive that is cut', archiveOf(['a'.repeat(100)]).slice(0, -20)],
])('does not take %s for a report', (_name, archive) => {
  Object.assign(google, { archive, files: [{ 'UTF-8': 'a' }], text: '<html>' });
  expect(urlFetchHttp.send(FILE)).toEqual({ failure: 'notAnArchive', detail: '<html>' });
});

it('says of a whole archive that it is too large where Google does not unpack it, and where it must not', () => {
  google.text = 'PK';
  expect(urlFetchHttp.send(FILE)).toEqual({ failure: 'tooLarge', detail: 'PK' });
  Object.assign(google, { archive: archiveOf([' '.repeat(50 * 1024 * 1024 + 1)]), files: [{ 'UTF-8': 'never read' }] });
  expect(urlFetchHttp.send(FILE)).toEqual({ failure: 'tooLarge', detail: 'PK' });
  google.archive = archiveOf([' '.repeat(50 * 1024 * 1024)]);
  expect(textOf(urlFetchHttp.send(FILE))).toBe('never read');
});

describe('the token that was sent', () => {
  const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzaWQiOiIxMTExMTExMSJ9abcdef.c2lnbmF0dXJlLW9mLXRva2Vu';
  const send = (request = REQUEST): string => JSON.stringify(urlFetchHttp.send({ ...request, token: TOKEN }));

  it.each([200, 400])('is in no answer of WB with %d, neither in its body nor in its headers', (code) => {
    const response = { getResponseCode: () => code, getHeaders: () => ({ 'X-Echo': `Bearer ${TOKEN}` }), getContentText: () => `{"a":"${TOKEN}"}` };
    Object.assign(globalThis, { UrlFetchApp: { fetch: () => response } });
    expect(JSON.parse(send())).toEqual({ answer: { status: code, headers: { 'x-echo': 'Bearer ***' }, text: '{"a":"***"}', bytes: TOKEN.length + 8 } });
  });

  it('is in no file out of an archive, and in no text that is none', () => {
    google.files = [{ 'UTF-8': `Артикул;${TOKEN}` }];
    expect(send(FILE)).not.toContain(TOKEN);
    google.archive = TOKEN;
    google.text = TOKEN;
    expect(send(FILE)).toBe('{"failure":"notAnArchive","detail":"***"}');
  });

  it('is in nothing that Google says of a failure', () => {
    const thrown = Object.assign(new Error(`Адрес недоступен: https://x?token=${TOKEN}`), { name: 'Exception' });
    Object.assign(globalThis, { UrlFetchApp: { fetch: () => { throw thrown; } } });
    expect(send()).toBe('{"failure":"network","detail":"Exception: Адрес недоступен: https://x?token=***"}');
  });
});
