/** What a seller does with orders. Lists are answered order by order, single ones with 409 where WB does not allow it. */
import { type Answer, json, noContent } from '../../answer';
import type { AssemblyOrder, Scheme } from '../../shop/assembly';
import type { Shop } from '../../shop/shop';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Fields, fieldsOf, list } from '../parameters';
import { idsIn } from './paged';
import { refuseMarketplace as refuse } from './refuse';

/** From which states an order gets into another one, by WB's pages of the four schemes. */
const FROM: Readonly<Record<string, readonly string[]>> = {
  'fbs cancel': ['new', 'confirm'], 'dbw confirm': ['new'], 'dbw complete': ['confirm'], 'dbw cancel': ['new', 'confirm'],
  'dbs confirm': ['new'], 'dbs deliver': ['confirm'], 'dbs receive': ['deliver'], 'dbs reject': ['deliver'], 'dbs cancel': ['new', 'confirm'],
  'clickCollect confirm': ['new'], 'clickCollect prepare': ['confirm'], 'clickCollect receive': ['prepare'], 'clickCollect reject': ['prepare'],
  'clickCollect cancel': ['new', 'confirm', 'prepare'],
};
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = { sgtin: [16, 135], uin: [16, 16], imei: [15, 15], gtin: [13, 13], expiration: [10, 10], customsDeclaration: [17, 29] };
const BUYERS_CODE = '1234';

const found = (shop: Shop, scheme: Scheme, id: unknown): AssemblyOrder | undefined => shop.assemblyOrders().find((one) => one.scheme === scheme && one.id === id);
const conflict = (message: string): Answer => json({ code: 'FailedToUpdateMeta', message, data: null }, 409);
const result = (orderId: unknown, detail: string | null): object => ({ orderId, isError: detail !== null, errors: detail === null ? [] : [{ code: 409, detail }] });
const results = (rows: readonly object[]): Answer => json({ requestId: '1', results: rows });

/** @returns why WB does not do it */
function steer({ shop, settings }: Call, scheme: Scheme, id: unknown, state: string): string | null {
  const order = found(shop, scheme, id);
  if (order === undefined) return 'Order not found';
  if (FROM[`${scheme} ${state}`]?.includes(order.supplierStatus) !== true) return 'Status mismatch';
  if (!settings.isForgetful) shop.changesOfOrders.steer(order.id, state);
  return null;
}

function mark({ shop, settings }: Call, scheme: Scheme, id: unknown, key: string, values: readonly string[]): string | null {
  const order = found(shop, scheme, id);
  if (order === undefined) return 'Order not found';
  const [least, most] = LENGTHS[key] as [number, number];
  if (values.some((value) => value.length < least || value.length > most)) return 'Invalid mark format';
  if (!settings.isForgetful) shop.changesOfOrders.mark(order.id, key, values);
  return null;
}

const one = (act: (call: Call, id: number) => string | null): Endpoint => ({
  refuse,
  answer: (call) => {
    const wrong = act(call, Number(call.path.orderId));
    return wrong === null ? noContent() : conflict(wrong);
  },
});
const many = (act: (call: Call, id: unknown) => string | null, name = 'ordersIds'): Endpoint => ({
  refuse, answer: (call) => results([...idsIn(call.body, name, 1000)].map((id) => result(id, act(call, id)))),
});
const each = (act: (call: Call, order: Fields) => string | null): Endpoint => ({
  refuse, answer: (call) => results(list(fieldsOf(call.body).orders, 'orders', 1000).map((item) => fieldsOf(item)).map((order) => result(order.orderId, act(call, order)))),
});

/** As a body names the mark: a list of codes, or one text under its own name. */
function marksIn(body: Fields, key: string): string[] {
  const values = key === 'sgtin' ? list(body.sgtins, 'sgtins', 100) : [body[key]];
  if (values.length === 0 || !values.every((value) => typeof value === 'string')) throw new BadParameter(`${key}: text expected`);
  return values as string[];
}

const putMark = (scheme: Scheme, key: string): Endpoint => one((call, id) => mark(call, scheme, id, key, marksIn(fieldsOf(call.body), key)));
const postMarks = (scheme: Scheme, key: string): Endpoint => each((call, order) => {
  if (key === 'customsDeclaration' && typeof order.originCountryCode !== 'string') throw new BadParameter('originCountryCode: field required');
  return mark(call, scheme, order.orderId, key, marksIn(order, key));
});
const deleteMarks = (scheme: Scheme, name?: string): Endpoint => many((call, id) => {
  const order = found(call.shop, scheme, id);
  if (order === undefined) return 'Order not found';
  call.shop.changesOfOrders.mark(order.id, String(fieldsOf(call.body).key), []);
  return null;
}, name);
const state = (scheme: Scheme, name: string): Endpoint => many((call, id) => steer(call, scheme, id, name));
const stateWithCode = (name: string): Endpoint => each((call, { orderId, code }) => (code === BUYERS_CODE ? steer(call, 'dbs', orderId, name) : 'Invalid code'));

function deleteMark({ shop, path, query }: Call): Answer {
  const order = found(shop, 'fbs', Number(path.orderId));
  if (order === undefined) return conflict('Order not found');
  shop.changesOfOrders.mark(order.id, String(query.get('key')), []);
  return noContent();
}

const FBS = '/api/v3/orders/{orderId}';
const DBW = '/api/v3/dbw/orders/{orderId}';
const DBW_LISTS = '/api/marketplace/v3/dbw/orders';

function lists(scheme: Scheme, root: string, idsName?: string): Record<string, Endpoint> {
  const marks = { sgtin: 'sgtin', uin: 'uin', imei: 'imei', gtin: 'gtin', 'customs-declaration': 'customsDeclaration' };
  return {
    [`POST ${root}/meta/delete`]: deleteMarks(scheme, idsName),
    ...Object.fromEntries(Object.entries(marks).map(([name, key]) => [`POST ${root}/meta/${name}`, postMarks(scheme, key)])),
  };
}

export const orderWriteEndpoints: Record<string, Endpoint> = {
  [`PATCH ${FBS}/cancel`]: one((call, id) => steer(call, 'fbs', id, 'cancel')),
  [`DELETE ${FBS}/meta`]: { refuse, answer: deleteMark },
  ...Object.fromEntries(['sgtin', 'uin', 'imei', 'gtin', 'expiration'].map((key) => [`PUT ${FBS}/meta/${key}`, putMark('fbs', key)])),
  'PUT /api/marketplace/v3/orders/{orderId}/meta/customs-declaration': putMark('fbs', 'customsDeclaration'),
  [`PATCH ${DBW}/confirm`]: one((call, id) => steer(call, 'dbw', id, 'confirm')),
  [`PATCH ${DBW}/cancel`]: one((call, id) => steer(call, 'dbw', id, 'cancel')),
  [`POST ${DBW_LISTS}/status/deliver`]: state('dbw', 'complete'),
  [`POST ${DBW_LISTS}/meta/delete`]: deleteMarks('dbw'),
  [`POST ${DBW_LISTS}/meta/sgtin`]: postMarks('dbw', 'sgtin'),
  ...Object.fromEntries(['uin', 'imei', 'gtin'].map((key) => [`PUT ${DBW}/meta/${key}`, putMark('dbw', key)])),
  ...Object.fromEntries(['confirm', 'deliver', 'cancel'].map((name) => [`POST /api/marketplace/v3/dbs/orders/status/${name}`, state('dbs', name)])),
  ...Object.fromEntries(['receive', 'reject'].map((name) => [`POST /api/marketplace/v3/dbs/orders/status/${name}`, stateWithCode(name)])),
  ...lists('dbs', '/api/marketplace/v3/dbs/orders', 'orderIds'),
  ...Object.fromEntries(['confirm', 'prepare', 'receive', 'reject', 'cancel'].map((name) => [`POST /api/marketplace/v3/click-collect/orders/status/${name}`, state('clickCollect', name)])),
  ...lists('clickCollect', '/api/marketplace/v3/click-collect/orders'),
};
