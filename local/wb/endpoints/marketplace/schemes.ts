/** What sellers bring or hand over themselves: DBS, DBW and pick-up, twins but for paths and for what each tells. */
import { json, type Answer } from '../../answer';
import type { AssemblyOrder, Scheme } from '../../shop/assembly';
import { hexDigits } from '../../shop/random';
import type { Shop } from '../../shop/shop';
import { dateText, moscowDay } from '../../time';
import { uuidOf } from '../../token';
import { fieldsOf, list } from '../parameters';
import type { Call, Endpoint } from '../endpoint';
import { marksShown } from './marks-shown';
import { commentOf, orderRow, priceOf } from './order-row';
import { idsIn, pageOf, periodOf } from './paged';
import { refuseMarketplace as refuse } from './refuse';

type OwnScheme = Exclude<Scheme, 'fbs'>;
type TellOne = (shop: Shop, one: AssemblyOrder) => object;

const requestId = (shop: Shop): string => hexDigits(shop.seed, 304, 1, 32);
const ordersOf = (shop: Shop, scheme: Scheme): AssemblyOrder[] => shop.assemblyOrders().filter((one) => one.scheme === scheme);
const groupIdOf = ({ order }: AssemblyOrder): string => uuidOf(`group ${order.basket}`);

function rowOf(shop: Shop, one: AssemblyOrder): object {
  const row = { ...orderRow(shop, one), options: { isB2b: one.order.isB2b } };
  const finalPrice = priceOf(one) - 100;
  const prices = { finalPrice, convertedFinalPrice: finalPrice };
  if (one.scheme === 'clickCollect') {
    return { ...row, ...prices, orderCode: `${one.id}-0001`, payMode: one.order.n % 2 === 0 ? 'prepaid' : 'postpaid', warehouseAddress: 'Москва, ул. Примерная, 1' };
  }
  const courier = { ...row, address: null, groupId: groupIdOf(one), colorCode: '', comment: commentOf(shop, one) };
  return one.scheme === 'dbw' ? courier : { ...courier, ...prices, deliveryType: one.order.n % 3 === 0 ? 'dbsPickupPoint' : 'dbs', wbStickerId: 0 };
}

/** What is told of the orders whose numbers are asked for. */
function told(scheme: OwnScheme, ids: string, name: string, tell: TellOne) {
  return ({ shop, body }: Call): Answer => {
    const wanted = idsIn(body, ids, 1000);
    return json({ requestId: requestId(shop), [name]: ordersOf(shop, scheme).filter(({ id }) => wanted.has(id)).map((one) => tell(shop, one)) });
  };
}

const status: TellOne = (_shop, { id, supplierStatus, wbStatus }) => ({ id, supplierStatus, wbStatus });
const statusInfo: TellOne = (_shop, { id, supplierStatus, wbStatus }) => ({ orderId: id, supplierStatus, wbStatus, errors: null });
const deliveryDate: TellOne = (_shop, { id, order }) => ({
  id, dDate: dateText(moscowDay(order.placedMs) + 2), dTimeFrom: '10:00', dTimeTo: order.n % 2 === 0 ? '14:00' : '18:00', dTimeFromOld: null, dTimeToOld: null, dDateOld: null,
});
const labels: TellOne = (shop, one) => ({ orderId: one.id, isError: false, errors: [], metaDetails: marksShown(shop, one) });
const finalPrice: TellOne = (_shop, one) => ({
  orderId: one.id, isError: false, errors: null,
  data: {
    originalPrice: one.article.priceRub * 100, convertedOriginalPrice: one.article.priceRub * 100, originalFinalPrice: priceOf(one) - 200,
    convertedOriginalFinalPrice: priceOf(one) - 200, currencyCode: 643, convertedCurrencyCode: 643,
  },
});

function fresh(scheme: OwnScheme) {
  return ({ shop, settings }: Call): Answer => {
    const found = ordersOf(shop, scheme).filter(({ supplierStatus }) => supplierStatus === 'new').map((one) => ({ ...rowOf(shop, one), salePrice: priceOf(one), requiredMeta: ['sgtin'] }));
    return json({ orders: found.length === 0 && settings.emptyLists === 'null' ? null : found });
  };
}

function finished(scheme: OwnScheme) {
  return (call: Call): Answer => {
    const { fromMs, toMs } = periodOf(call);
    const own = ordersOf(call.shop, scheme).filter(({ isDone, order: { placedMs } }) => isDone && placedMs >= fromMs && placedMs <= toMs);
    const { things, next } = pageOf(own, call, ({ id }) => id);
    return json({ next, orders: things.map((one) => rowOf(call.shop, one)) });
  };
}

function deliveryCosts({ shop, body }: Call): Answer {
  const groups = new Set(list(fieldsOf(body).groups, 'groups', 1000));
  const found = [...new Set(ordersOf(shop, 'dbs').map(groupIdOf))].filter((id) => groups.has(id));
  return json(found.map((groupID) => ({ groupID, deliveryCost: 29900, convertedDeliveryCost: 29900, currencyCode: 643, convertedCurrencyCode: 643 })));
}

function lists(scheme: OwnScheme, path: string): Record<string, Endpoint> {
  return {
    [`GET /api/v3/${path}/orders/new`]: { refuse, answer: fresh(scheme) },
    [`GET /api/v3/${path}/orders`]: { refuse, answer: finished(scheme) },
    [`POST /api/marketplace/v3/${path}/orders/meta/details`]: { refuse, answer: told(scheme, 'ordersIds', 'orders', labels) },
    [`POST /api/marketplace/v3/${path}/orders/status/info`]: { refuse, answer: told(scheme, 'ordersIds', 'orders', statusInfo) },
    [`POST /api/marketplace/v3/${path}/orders/final-price`]: { refuse, answer: told(scheme, 'orders', 'results', finalPrice) },
    [`POST /api/v3/${path}/orders/delivery-date`]: { refuse, answer: told(scheme, 'orders', 'orders', deliveryDate) },
    [`POST /api/v3/${path}/orders/status`]: { refuse, answer: told(scheme, 'orders', 'orders', status) },
  };
}

/** A path that WB does not have for a scheme is none of its operations, and stays unknown. */
export const schemeEndpoints: Record<string, Endpoint> = {
  ...lists('dbs', 'dbs'), ...lists('dbw', 'dbw'), ...lists('clickCollect', 'click-collect'),
  'POST /api/v3/dbs/groups/info': { refuse, answer: deliveryCosts },
};
