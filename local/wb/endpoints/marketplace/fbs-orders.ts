import { json, type Answer } from '../../answer';
import type { AssemblyOrder } from '../../shop/assembly';
import type { Shop } from '../../shop/shop';
import { DAY_MS } from '../../time';
import type { Call, Endpoint } from '../endpoint';
import { orderRow } from './order-row';
import { idsIn, pageOf, periodOf } from './paged';
import { refuseMarketplace as refuse } from './refuse';

/** Older ones are in the archive. */
const KEPT_DAYS = 92;

const fbsOf = (shop: Shop): AssemblyOrder[] => shop.assemblyOrders().filter(({ scheme }) => scheme === 'fbs');

function rowOf(shop: Shop, one: AssemblyOrder): object {
  return {
    ...orderRow(shop, one), address: null, deliveryType: 'fbs', ...(one.supplyId === null ? {} : { supplyId: one.supplyId }), officeId: 123,
    offices: one.order.n % 5 === 0 ? null : ['Коледино'], scanPrice: one.wbStatus === 'waiting' ? null : 1500, crossBorderType: 0, colorCode: '',
    comment: one.order.n % 11 === 0 ? '=Позвоните заранее' : '', options: { isB2B: one.order.isB2b },
  };
}

function orders(call: Call): Answer {
  const { shop, nowMs } = call;
  const { fromMs, toMs } = periodOf(call);
  const oldestMs = nowMs - KEPT_DAYS * DAY_MS;
  const own = fbsOf(shop).filter(({ order: { placedMs } }) => placedMs >= Math.max(fromMs, oldestMs) && placedMs <= toMs);
  const { things, next } = pageOf(own, call, ({ id }) => id);
  return json({ next, orders: things.map((one) => rowOf(shop, one)) });
}

function status({ shop, body }: Call): Answer {
  const ids = idsIn(body, 'orders', 1000);
  return json({
    orders: fbsOf(shop).filter(({ id }) => ids.has(id))
      .map(({ id, supplierStatus, wbStatus }) => ({ id, isCancellable: supplierStatus === 'new' || supplierStatus === 'confirm', supplierStatus, wbStatus })),
  });
}

export const fbsOrderEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/orders': { refuse, answer: orders },
  'POST /api/v3/orders/status': { refuse, answer: status },
};
