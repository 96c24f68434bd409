/** Supplies to WB's warehouses (FBW). */
import { type Answer, json } from '../answer';
import { nextRequestId } from '../problem';
import type { FbwSupply, SupplyGood } from '../shop/fbw-supplies';
import { moscowOffsetText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, queryNumber } from './parameters';

const refuse = (detail: string): Answer => json({ title: 'bad request', detail, requestId: nextRequestId(), origin: 'supply-api', status: 400 }, 400);

const WAREHOUSE = { warehouseID: 507, warehouseName: 'Коледино' };
const STATUS_IDS = new Set([1, 2, 3, 4, 5, 6]);

const moment = (ms: number | null): string | null => (ms === null ? null : moscowOffsetText(ms));
const sum = (goods: readonly SupplyGood[], of: (good: SupplyGood) => number): number => goods.reduce((all, good) => all + of(good), 0);

const rowOf = (supply: FbwSupply): object => ({ ...stateOf(supply), supplyID: supply.id, preorderID: supply.preorderId });

/** What the list and the details have in common. */
function stateOf({ statusId, boxTypeId, createdMs, plannedMs, arrivedMs, changedMs }: FbwSupply): object {
  return {
    phone: '+7 900 *** 00 00', createDate: moment(createdMs), supplyDate: moment(plannedMs), factDate: moment(arrivedMs),
    updatedDate: moment(changedMs), statusID: statusId, boxTypeID: boxTypeId, ...(boxTypeId === 2 ? { isBoxOnPallet: false } : {}),
  };
}

/** The newest first. */
function supplies({ shop, query, body }: Call): Answer {
  const limit = queryNumber(query, 'limit', { fallback: 1000, min: 1, max: 1000 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const statuses = new Set(list(fieldsOf(body).statusIDs, 'statusIDs', STATUS_IDS.size));
  if (![...statuses].every((id) => STATUS_IDS.has(id as number))) throw new BadParameter('statusIDs: 1 to 6 expected');
  const found = [...shop.fbwSupplies()].reverse().filter(({ statusId }) => statuses.size === 0 || statuses.has(statusId));
  return json(found.slice(offset, offset + limit).map(rowOf));
}

function named({ shop, path }: Call): FbwSupply {
  const supply = shop.fbwSupplies().find(({ id }) => String(id) === path.ID);
  if (supply === undefined) throw new BadParameter('fail to get supply details: not found');
  return supply;
}

function details(call: Call): Answer {
  const supply = named(call);
  const accepted = sum(supply.goods, ({ acceptedQuantity }) => acceptedQuantity);
  return json({
    ...stateOf(supply), ...WAREHOUSE, actualWarehouseID: supply.arrivedMs === null ? null : 507, actualWarehouseName: supply.arrivedMs === null ? '' : 'Коледино', transitWarehouseID: null,
    transitWarehouseName: '', acceptanceCost: supply.id % 3 === 0 ? 5000 : 0, paidAcceptanceCoefficient: supply.id % 3 === 0 ? 10 : 1, rejectReason: null, supplierAssignName: 'Магазин',
    storageCoef: '215', deliveryCoef: '200', quantity: sum(supply.goods, ({ quantity }) => quantity), readyForSaleQuantity: accepted, acceptedQuantity: accepted,
    unloadingQuantity: 0, depersonalizedQuantity: 0,
  });
}

function goods(call: Call): Answer {
  const limit = queryNumber(call.query, 'limit', { fallback: 100, min: 1, max: 1000 });
  const offset = queryNumber(call.query, 'offset', { fallback: 0 });
  return json(named(call).goods.slice(offset, offset + limit).map(({ article, size, quantity, acceptedQuantity }) => ({
    barcode: size.skus[0], vendorCode: article.vendorCode, nmID: article.nmId, needKiz: article.index % 6 === 0, tnved: article.index % 6 === 0 ? '6403990000' : null,
    techSize: size.techSize, color: 'синий', supplierBoxAmount: null, quantity, readyForSaleQuantity: acceptedQuantity, acceptedQuantity, unloadingQuantity: 0,
  })));
}

/** A box for each size. */
function packages(call: Call): Answer {
  const supply = named(call);
  return json(supply.goods.map(({ size, quantity }, n) => ({
    packageCode: `WB_${supply.id}${String(n + 1).padStart(3, '0')}`, quantity, barcodes: [{ barcode: size.skus[0], quantity }],
  })));
}

export const supplyEndpoints: Record<string, Endpoint> = {
  'POST /api/v1/supplies': { refuse, answer: supplies },
  'GET /api/v1/supplies/{ID}': { refuse, answer: details },
  'GET /api/v1/supplies/{ID}/goods': { refuse, answer: goods },
  'GET /api/v1/supplies/{ID}/package': { refuse, answer: packages },
};
