import { systemCall } from './call';
import { type FormValue, phpQuery } from './php-query';
import type { SystemRequest } from './request';
import type { Secret, SystemFacts, Wire, WireTools } from './system';

const DOMAINS = ['business.ru', 'class365.ru'] as const;
const ADDRESS = new RegExp(`^(?:https://)?([a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.(?:${DOMAINS.map((domain) => domain.replace('.', '\\.')).join('|')}))/?$`);
const BASE = '/api/rest';

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', model: string) =>
  systemCall({ system: 'class365', method, path: `/${model}.json`, kind: method === 'GET' ? 'read' : 'write', source: `https://api-online.class365.ru/${model}` });

/** A word for a time: every other request is signed with it. */
const repair = call('GET', 'repair');

/**
 * Класс365, which is also Бизнес.Ру. Source: the vendor's own client, https://github.com/business-ru/business-online-sdk-php, `src/Client.php`.
 * No number is told for the limit: a call a second, and where it answers 503 the client of the vendor waits half a minute.
 */
export const class365Facts: SystemFacts = {
  fields: [{ id: 'address', shape: ADDRESS, isPlain: true }, { id: 'appId', shape: /^\d{1,12}$/, isPlain: true }, { id: 'secret', shape: /^[A-Za-z\d]{16,64}$/ }],
  reach: DOMAINS.map((domain) => `https://*.${domain}${BASE}/`),
  limit: { intervalMs: 1000, burst: 3 },
  wire,
  hidden: ({ secret = '', session = '' }) => [secret, session],
  session: { call: repair, read: (body) => String(Object(body).token ?? '') },
  busy: [429, 503],
  retry: [{ header: 'retry-after', unitMs: 1000 }],
  errorsIn,
};

/** Every call of Класс365 that the add-on can make. */
export const class365 = {
  repair,
  organizations: call('GET', 'organizations'),
  employees: call('GET', 'employees'),
  partners: call('GET', 'partners'),
  stores: call('GET', 'stores'),
  sources: call('GET', 'requestsource'),
  statuses: call('GET', 'customerorderstatus'),
  goods: call('GET', 'goods'),
  addGood: call('POST', 'goods'),
  barcodes: call('GET', 'barcodes'),
  addBarcode: call('POST', 'barcodes'),
  orders: call('GET', 'customerorders'),
  addOrder: call('POST', 'customerorders'),
  changeOrder: call('PUT', 'customerorders'),
  orderGoods: call('GET', 'customerordergoods'),
  addOrderGood: call('POST', 'customerordergoods'),
  reservations: call('GET', 'reservations'),
  reserve: call('POST', 'reservations'),
  unreserve: call('DELETE', 'reservations'),
};

/** The request's fields in the order of their names, and a digest of them with the session's word and the secret. */
function wire({ call: { method, path }, query, body }: SystemRequest, { address = '', appId = '', secret = '', session = '' }: Secret, { md5 }: WireTools): Wire {
  const [, host = ''] = ADDRESS.exec(address) ?? [];
  const fields: Readonly<Record<string, FormValue>> = { ...(query as Record<string, FormValue>), ...(body as Record<string, FormValue>), app_id: appId };
  const text = phpQuery(Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))));
  const signed = `${text}&app_psw=${md5(`${session}${secret}${text}`)}`;
  const headers = { Accept: 'application/json' };
  return method === 'GET' ? { host, path: `${BASE}${path}?${signed}`, headers } : { host, path: `${BASE}${path}`, headers, body: { type: 'application/x-www-form-urlencoded', text: signed } };
}

/** `{status: 'error', error_code, error_text}`, with whatever status. */
function errorsIn(body: unknown): { code: string | number | null; text: string }[] {
  const { status, error_code: code, error_text: text } = Object(body) as { status?: unknown; error_code?: unknown; error_text?: unknown };
  return status !== 'error' ? [] : [{ code: typeof code === 'string' || typeof code === 'number' ? code : null, text: String(text ?? '') }];
}
