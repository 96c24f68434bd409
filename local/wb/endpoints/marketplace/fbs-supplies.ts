/** Supplies that orders of FBS go with, their boxes, labels, and passes for who brings them. */
import { json, type Answer } from '../../answer';
import type { FbsSupply } from '../../shop/assembly';
import { PASS_OFFICES, plainName } from '../../shop/offices';
import { utcText } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { marksShown } from './marks-shown';
import { idsIn, listed, pageOf } from './paged';
import { boxesOf } from './supply-writes';
import { refuseMarketplace as refuse } from './refuse';

function rowOf({ id, name, createdMs, closedMs, orders, number }: FbsSupply): object {
  return {
    id, name, done: closedMs !== null, createdAt: utcText(createdMs), closedAt: closedMs === null ? null : utcText(closedMs), scanDt: closedMs === null ? null : utcText(closedMs),
    isB2b: orders[0]?.order.isB2b ?? null, isPickupPointShipmentAllowed: number % 2 === 0, cargoType: 1, crossBorderType: 0, destinationOfficeId: closedMs === null ? null : 123,
    recommendedWhId: 0,
  };
}

function supplies(call: Call): Answer {
  const { things, next } = pageOf(call.shop.fbsSupplies(), call, ({ number }) => number + 1);
  return json({ next, supplies: things.map(rowOf) });
}

function boxes({ shop, path }: Call): Answer {
  const supply = shop.fbsSupplies().find(({ id }) => id === path.supplyId);
  if (supply === undefined) throw new BadParameter('supply not found');
  return json({ trbxes: boxesOf(shop, supply).map((id) => ({ id })) });
}

/** What WB did not find in a supply that it scanned. */
function reshipment({ shop, settings }: Call): Answer {
  const missing = shop.assemblyOrders().filter(({ scheme, wbStatus, supplyId }) => scheme === 'fbs' && wbStatus === 'sorted' && supplyId !== null).slice(0, 1);
  const found = missing.length > 0 ? missing : shop.assemblyOrders().filter(({ supplyId }) => supplyId !== null).slice(-1);
  return listed('orders', found.map(({ id, supplyId }) => ({ supplyID: supplyId, orderID: id })), settings.emptyLists === 'null' ? 'null' : '[]');
}

function labels({ shop, body }: Call): Answer {
  const ids = idsIn(body, 'orders', 100);
  const found = shop.assemblyOrders().filter(({ id, scheme }) => scheme === 'fbs' && ids.has(id));
  return json({ orders: found.map((one) => ({ id: one.id, metaDetails: marksShown(shop, one) })) });
}

function passes({ shop }: Call): Answer {
  const dateEnd = `${utcText(shop.size.startMs).slice(0, 10)} 20:59:59+00:00`;
  return json(shop.passes.all().map((pass) => {
    const office = PASS_OFFICES.find(({ id }) => id === pass.officeId);
    return { ...pass, dateEnd, officeName: office?.name ?? '', officeAddress: office?.address ?? '' };
  }));
}

function one({ shop, path }: Call): Answer {
  const supply = shop.fbsSupplies().find(({ id }) => id === path.supplyId);
  return supply === undefined ? json({ code: 'NotFound', message: 'not found' }, 404) : json(rowOf(supply));
}

export const fbsSupplyEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/supplies/{supplyId}': { refuse, answer: one },
  'GET /api/v3/supplies': { refuse, answer: supplies },
  'GET /api/v3/supplies/{supplyId}/trbx': { refuse, answer: boxes },
  'GET /api/v3/supplies/orders/reshipment': { refuse, answer: reshipment },
  'POST /api/marketplace/v3/orders/meta': { refuse, answer: labels },
  'GET /api/v3/passes': { refuse, answer: passes },
  'GET /api/v3/passes/offices': { refuse, answer: ({ shop }) => json(PASS_OFFICES.map((office) => ({ ...office, name: plainName(shop, office) }))) },
};
