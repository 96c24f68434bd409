/** What a seller does with supplies of FBS. */
import { type Answer, json, noContent } from '../../answer';
import type { FbsSupply } from '../../shop/assembly';
import type { Shop } from '../../shop/shop';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { fieldsOf, list, wholeNumber } from '../parameters';
import { idsIn } from './paged';
import { refuseMarketplace as refuse } from './refuse';

const MOST_ORDERS = 100;

const conflict = (code: string, message: string): Answer => json({ code, message, data: null }, 409);
const notFound = (): Answer => json({ code: 'NotFound', message: 'not found', data: null }, 404);
const supplyOf = (shop: Shop, id: unknown): FbsSupply | undefined => shop.fbsSupplies().find((supply) => supply.id === id);

/** Every other supply goes to a pick-up point, in boxes. */
export const boxesOf = (shop: Shop, { id, number }: FbsSupply): readonly string[] => shop.changesOfOrders.boxesIn(id, usualBoxes(number));
const usualBoxes = (number: number): string[] => (number % 2 === 0 ? [`WB-TRBX-${3_000_000 + number}`] : []);

/** Supplies that are still open, and no others. */
const ofOpen = (act: (call: Call, supply: FbsSupply) => Answer): Endpoint => ({
  refuse,
  answer: (call) => {
    const supply = supplyOf(call.shop, call.path.supplyId);
    if (supply === undefined) return notFound();
    return supply.closedMs === null ? act(call, supply) : conflict('SupplyHasBeenClosed', 'The supply is closed');
  },
});

function make({ shop, body, nowMs }: Call): Answer {
  const { name } = fieldsOf(body);
  if (typeof name !== 'string' || name.length < 1 || name.length > 128) throw new BadParameter('name: 1 to 128 letters');
  return json({ id: shop.changesOfOrders.makeSupply(name, nowMs) }, 201);
}

function put({ shop, body, settings }: Call, supply: FbsSupply): Answer {
  const ids = [...idsIn(body, 'orders', MOST_ORDERS)];
  const orders = ids.map((id) => shop.assemblyOrders().find((order) => order.id === id && order.scheme === 'fbs'));
  if (orders.some((order) => order === undefined || !['new', 'confirm'].includes(order.supplierStatus))) return conflict('FailedToAddSupplyOrder', 'The order cannot be added');
  if (!settings.isForgetful) for (const order of orders) if (order !== undefined) shop.changesOfOrders.put(order.id, supply.id);
  return noContent();
}

/** Since 2026-10-01 not before the way of shipping is set, and by WB's page not without orders. */
function deliver({ shop, nowMs, settings }: Call, supply: FbsSupply): Answer {
  if (supply.orders.length === 0) return conflict('SupplyHasZeroOrders', 'The supply has no orders');
  if (!shop.changesOfOrders.isShippable(supply.id)) return conflict('SupplyShippingRequired', 'Shipping method, point and date are required');
  if (!settings.isForgetful) shop.changesOfOrders.deliver(supply, nowMs);
  return noContent();
}

function remove({ shop, settings }: Call, { id, orders }: FbsSupply): Answer {
  if (orders.length > 0) return conflict('SupplyHasOrders', 'The supply has orders');
  if (!settings.isForgetful) shop.changesOfOrders.remove(id);
  return noContent();
}

/** Says of each supply by itself what has become of it, with 200. */
function ship({ shop, body }: Call): Answer {
  const rows = list(fieldsOf(body).data, 'data', 100).map((row) => fieldsOf(row));
  return json({ results: rows.map(({ supplyId, shippingDt, shippingPointId, shippingType }) => {
    const supply = supplyOf(shop, supplyId);
    const wrong = (code: string, detail: string): object => ({ supplyId, error: { code, detail } });
    if (supply === undefined) return wrong('NotFound', 'Supply not found');
    if (supply.closedMs !== null) return wrong('SupplyAlreadyScanned', 'The supply is scanned already');
    if (typeof shippingDt !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(shippingDt)) return wrong('InvalidShippingDt', 'Invalid shipping date');
    shop.changesOfOrders.ship(supply.id, { shippingType: String(shippingType), shippingPointId: Number(shippingPointId), shippingDt });
    return { supplyId, success: true };
  }) });
}

/** By WB's page as many boxes as there are goods, and one more. */
function addBoxes({ shop, body, settings }: Call, supply: FbsSupply): Answer {
  const amount = wholeNumber(fieldsOf(body).amount, 'amount', { min: 1, max: 1000 });
  if (boxesOf(shop, supply).length + amount > supply.orders.length + 1) return conflict('TooManyTrbx', 'Too many boxes');
  if (settings.isForgetful) return json({ trbxIds: [] }, 201);
  return json({ trbxIds: shop.changesOfOrders.addBoxes(supply.id, usualBoxes(supply.number), amount) }, 201);
}

function removeBoxes({ shop, body, settings }: Call, supply: FbsSupply): Answer {
  if (!settings.isForgetful) shop.changesOfOrders.removeBoxes(supply.id, usualBoxes(supply.number), new Set(list(fieldsOf(body).trbxIds, 'trbxIds', 1000)));
  return noContent();
}

function orderIds({ shop, path }: Call): Answer {
  const supply = supplyOf(shop, path.supplyId);
  return supply === undefined ? notFound() : json({ orderIds: supply.orders.map(({ id }) => id) });
}

export const supplyWriteEndpoints: Record<string, Endpoint> = {
  'POST /api/v3/supplies': { refuse, answer: make },
  'GET /api/marketplace/v3/supplies/{supplyId}/order-ids': { refuse, answer: orderIds },
  'PATCH /api/marketplace/v3/supplies/{supplyId}/orders': ofOpen(put),
  'PATCH /api/v3/supplies/{supplyId}/deliver': ofOpen(deliver),
  'DELETE /api/v3/supplies/{supplyId}': ofOpen(remove),
  'PATCH /api/marketplace/v3/fbs/supplies/shipping-method': { refuse, answer: ship },
  'POST /api/v3/supplies/{supplyId}/trbx': ofOpen(addBoxes),
  'DELETE /api/v3/supplies/{supplyId}/trbx': ofOpen(removeBoxes),
};
