import { createHash } from 'node:crypto';
import { readSystemAnswer } from '../../src/systems/answer';
import { moysklad } from '../../src/systems/moysklad';
import { class365 } from '../../src/systems/class365';
import { fresh } from '../../src/systems/fresh';
import { wireOf } from '../../src/systems/request';
import { errorText } from '../../src/locales/error-text';
import type { Secret, SystemId } from '../../src/systems/system';
import { allSystemCalls, SYSTEMS } from '../../src/systems/systems';
import type { UserActionError } from '../../src/wb/errors';
import { localeFor } from '../support/locales';

const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) => ({ answer: { status, text, headers, bytes: text.length } });
const codeOf = (outcome: Parameters<typeof readSystemAnswer>[1], call = moysklad.products): [string, number | null | undefined] => {
  try {
    readSystemAnswer(call, outcome);
    return ['', null];
  } catch (error) {
    return [String(Object(error).code), Object(error).retryAfterMs as number | null];
  }
};

const tools = { md5: (text: string) => createHash('md5').update(text).digest('hex'), base64: (text: string) => Buffer.from(text).toString('base64') };
const SECRETS: Readonly<Record<SystemId, Secret>> = {
  moysklad: { token: 'canary4f1c9d7e2b8a6053ms' },
  bitrix24: { webhook: 'https://romashka.bitrix24.ru/rest/1/canary7b24hook0code/' },
  class365: { address: 'romashka.class365.ru', appId: '12345', secret: 'canary7365secret00000000000000ab', session: 'canary7365session0000000000000ab' },
  fresh: { address: 'https://msk1.1cfresh.com/a/ea/1234', user: 'odata.user', password: 'canary1cfresh password' },
};
const HOSTS: Readonly<Record<SystemId, string>> = { moysklad: 'api.moysklad.ru', bitrix24: 'romashka.bitrix24.ru', class365: 'romashka.class365.ru', fresh: 'msk1.1cfresh.com' };
const ODD = ['../../../evil', '//evil.example.com', '@evil.example.com', '?x=1', '#', 'http://evil.example.com/', '%2e%2e/', '..'];

it('whatever stands in the values, a request goes to the host of its system', () => {
  for (const call of allSystemCalls()) {
    for (const odd of ODD) {
      const { host, path } = wireOf({ call, params: { id: odd, syncId: odd }, query: { filter: odd }, body: { filter: odd } }, SECRETS[call.system], tools);
      const url = new URL(`https://${host}${path}`);
      expect([url.host, SYSTEMS[call.system].reach.some((prefix) => url.pathname.startsWith(new URL(prefix.replace('*.', 'x.')).pathname))]).toEqual([HOSTS[call.system], true]);
    }
  }
});

it('whatever stands in the secret, a request goes to no host but those of the manifest', () => {
  const hosts = ['evil.example.com/a/ea/1', '1cfresh.com.evil.com/a/ea/1', 'evil.com/1cfresh.com/a/ea/1', 'a.b.1cfresh.com/a/ea/1', '1cfresh.com:8080/a/ea/1', '1cfresh.com/x/ea/1', '1cfresh.com/a/../ea/1', 'x@1cfresh.com/a/ea/1', 'evil.example.com', 'evil.com/romashka.bitrix24.ru', 'romashka.bitrix24.ru.evil.com', 'evil.com#.class365.ru', 'a.b.class365.ru', 'class365.ru', '', 'romashka.class365.ru:8080', 'x@romashka.class365.ru'];
  for (const call of allSystemCalls().filter(({ system }) => SYSTEMS[system].reach.some((prefix) => prefix.includes('*')))) {
    for (const host of hosts) {
      const { fields } = SYSTEMS[call.system];
      const secret = Object.fromEntries(fields.map(({ id }) => [id, id === 'webhook' ? `https://${host}/rest/1/canary7b24hook0code/` : host]));
      expect(() => wireOf({ call }, secret, tools)).toThrow('not an address');
      expect(fields.every(({ id, shape }) => shape.test(secret[id] ?? ''))).toBe(false);
    }
  }
});

it('Класс365 is asked with the digest that the vendor’s own client makes', () => {
  // https://github.com/business-ru/business-online-sdk-php, src/Client.php: ksort, http_build_query, md5(token . secret . params).
  const { session = '', secret = '' } = SECRETS.class365;
  const params = 'app_id=12345&comment=WB+%E2%84%961+%21%27%28%29%2A%7E&date%5Bfrom%5D=01.11.2026&date%5Bto%5D=02.11.2026&limit=250&status_id%5B0%5D=7&with_goods=1';
  const query = { with_goods: true, comment: 'WB №1 !\'()*~', status_id: [7], limit: 250, date: { from: '01.11.2026', to: '02.11.2026' } };
  const { path } = wireOf({ call: class365.orders, query }, SECRETS.class365, tools);
  expect(path).toBe(`/api/rest/customerorders.json?${params}&app_psw=${createHash('md5').update(session + secret + params).digest('hex')}`);
  const { path: repair } = wireOf({ call: class365.repair }, { address: 'romashka.class365.ru', appId: '12345', secret }, tools);
  expect(repair).toBe(`/api/rest/repair.json?app_id=12345&app_psw=${createHash('md5').update(`${secret}app_id=12345`).digest('hex')}`);
  expect(wireOf({ call: class365.addGood, body: { name: 'Ё ж', part: null } }, SECRETS.class365, tools).body?.text).toMatch(/^app_id=12345&name=%D0%81\+%D0%B6&part=&app_psw=[\da-f]{32}$/);
});

it('1С is asked with %20 for a blank, names in UTF-8, and addresses that its server does not cut', () => {
  const filter = 'ИНН eq \'9714053621\' and DeletionMark eq false';
  const { host, path, headers } = wireOf({ call: fresh.agents, query: { $filter: filter, $top: 250 } }, SECRETS.fresh, tools);
  expect([host, path]).toEqual(['msk1.1cfresh.com', `/a/ea/1234/odata/standard.odata/${encodeURIComponent('Catalog_Контрагенты')}?$filter=%D0%98%D0%9D%D0%9D%20eq%20'9714053621'%20and%20DeletionMark%20eq%20false&$top=250&$format=json`]);
  expect(path).not.toContain('+');
  expect(headers).toMatchObject({ Authorization: `Basic ${Buffer.from('odata.user:canary1cfresh password').toString('base64')}` });
  const { path: changed } = wireOf({ call: fresh.changeOrder, params: { id: 'aaaaaaaa-0000-4000-8000-000000000001' }, body: { Комментарий: 'x' } }, SECRETS.fresh, tools);
  expect(decodeURIComponent(changed)).toBe('/a/ea/1234/odata/standard.odata/Document_ЗаказПокупателя(guid\'aaaaaaaa-0000-4000-8000-000000000001\')?$format=json');
  expect(SYSTEMS.fresh.hidden(SECRETS.fresh, tools)).toEqual(['canary1cfresh password', Buffer.from('odata.user:canary1cfresh password').toString('base64')]);
});

it.each(['https://1cfresh.com/a/ea/1234', '1cfresh.com/a/ea/1234/', 'https://msk1.1cfresh.com/a/sbm/99/ru_RU/', 'https://1cfresh.com/a/ea/1234/ru', 'https://1cfresh.com/a/ea/1234/odata/standard.odata'])('an application of 1С:Фреш is known by %s', (address) => {
  expect(wireOf({ call: fresh.goods }, { ...SECRETS.fresh, address }, tools).path).toMatch(/^\/a\/(?:ea\/1234|sbm\/99)\/odata\/standard\.odata\/Catalog_/);
});

it.each<[string, Parameters<typeof readSystemAnswer>[1], [string, number | null | undefined]]>([
  ['an unknown token', answer(401, '{"errors":[{"error":"нет","code":1056}]}'), ['SYSTEM_REFUSED', undefined]],
  ['a right that is missing', answer(403, ''), ['SYSTEM_REFUSED', undefined]],
  ['too many requests', answer(429, '', { 'x-lognex-retry-after': '3000' }), ['SYSTEM_BUSY', 3000]],
  ['too many requests, by the usual header', answer(429, '', { 'retry-after': '2' }), ['SYSTEM_BUSY', 2000]],
  ['a wait that nobody would wait', answer(429, '', { 'x-lognex-retry-after': '999999999' }), ['SYSTEM_BUSY', null]],
  ['trouble there', answer(502, '<html>'), ['SYSTEM_UNAVAILABLE', null]],
  ['a document that it does not take', answer(412, '{"errors":[{"error":"нарушена уникальность","code":3006}]}'), ['SYSTEM_SAYS', undefined]],
  ['a good status with an error in it', answer(200, '{"errors":[{"error":"x"}]}'), ['SYSTEM_SAYS', undefined]],
  ['a redirect', answer(302, ''), ['SYSTEM_MOVED', undefined]],
  ['what is no JSON', answer(200, '<html>'), ['SYSTEM_UNREADABLE', undefined]],
  ['no answer', { failure: 'network', detail: 'x' }, ['NETWORK', null]],
  ['a day that is used up', { failure: 'dailyCalls', detail: 'x' }, ['GOOGLE_DAILY_CALLS', null]],
  ['nothing there, where that is no answer', answer(404, '{"errors":[{"error":"нет","code":1021}]}'), ['SYSTEM_SAYS', undefined]],
])('tells %s', (_what, outcome, expected) => {
  expect(codeOf(outcome)).toEqual(expected);
});

// Numbers of «Полученный отчёт комиссионера» and of the general part of МойСклад's documents; 415 comes with an empty body.
it.each<[number, string, string]>([
  [412, '{"errors":[{"error":"тип","code":5000}]}', 'Система «moysklad» не взяла данные (код 412). Договор в ней не того типа: нужен «Договор комиссии». Её ответ: тип (5000).'],
  [412, '{"errors":[{"error":"период","code":5001}]}', 'Система «moysklad» не взяла данные (код 412). Не подходит период отчёта. Её ответ: период (5001).'],
  [412, '{"errors":[{"error":"x","code":1},{"error":"y","code":5002}]}', 'Система «moysklad» не взяла данные (код 412). Договор в ней заключён с другим контрагентом. Её ответ: x (1); y (5002).'],
  [412, '{"errors":[{"error":"x","code":5003}]}', 'Система «moysklad» не взяла данные (код 412). Договор в ней заключён от другой организации. Её ответ: x (5003).'],
  [413, '', 'Система «moysklad» не взяла данные (код 413). Сразу столько она не берёт: выберите меньше дней.'],
  [415, '', 'Система «moysklad» не взяла данные (код 415). Ответы она даёт только сжатыми, и запрос дошёл до неё без этой просьбы: передайте ещё раз, а если повторится, напишите нам.'],
  [400, '{"errors":[{"error":"x","code":3000}]}', 'Система «moysklad» не взяла данные (код 400). Её ответ: x (3000).'],
])('says in words what status %s with %s means', (status, body, words) => {
  try {
    readSystemAnswer(moysklad.createReport, answer(status, body));
  } catch (error) {
    return expect(errorText(error as UserActionError, localeFor('ru')).what).toBe(words);
  }
  throw new Error('it was taken');
});

it('names no firm in its words, which go into the log of Google as well', () => {
  const said = answer(412, '{"errors":[{"error":"ООО «Ромашка», ИНН 7707083893, уже есть","code":3006}]}');
  expect(() => readSystemAnswer(moysklad.products, said)).toThrow(expect.objectContaining({ details: { system: 'moysklad', status: 412, detail: '***, ИНН ***, уже есть (3006)' } }) as Error);
});

it('gives what was asked for, nothing where there is none, and each item of a list with its own errors', () => {
  expect(readSystemAnswer(moysklad.products, answer(200, '{"rows":[]}'))).toEqual({ rows: [] });
  expect(readSystemAnswer(moysklad.reportBySyncId, answer(404, '{}'))).toBeNull();
  expect(readSystemAnswer(fresh.barcodes, answer(404, '{"odata.error":{"code":"0","message":{"lang":"ru","value":"нет"}}}'))).toBeNull();
  expect(() => readSystemAnswer(fresh.goods, answer(400, '{"odata.error":{"code":"14","message":{"lang":"ru","value":"нет такого"}}}'))).toThrow(expect.objectContaining({ code: 'SYSTEM_SAYS', details: { system: 'fresh', status: 400, detail: 'нет такого (14)' } }) as Error);
  expect(readSystemAnswer(moysklad.saveOrders, answer(200, '[{"id":"1"},{"errors":[{"error":"x"}]}]'))).toHaveLength(2);
});
