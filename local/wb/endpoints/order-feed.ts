import { type Answer, json } from '../answer';
import { nextRequestId } from '../problem';
import { priceOf } from '../shop/money';
import { type Order, sizeOf, sridOf, statusMs, statusOf } from '../shop/orders';
import { hash, pick } from '../shop/random';
import type { Shop } from '../shop/shop';
import { CITIES } from '../shop/texts';
import { DAY_MS, moscowOffsetText, utcText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list, moment, optionalFields, wholeNumber } from './parameters';

const KEPT_DAYS = 31;
const CANCEL_TYPES = ['app', 'receipt', 'expire', 'other'] as const;

export const refuseAnalytics = (detail: string): Answer =>
  json({ title: 'Invalid request body', detail, requestId: nextRequestId(), origin: 'analytic-open-api' }, 400);

interface Selection { startMs: number; endMs: number; nmIds: Set<unknown>; subjectIds: Set<unknown>; brandNames: Set<unknown>; tagIds: Set<unknown> }

function selectionOf(body: unknown, nowMs: number): Selection {
  const fields = fieldsOf(body);
  const period = fieldsOf(fields.selectedPeriod, 'selectedPeriod');
  const startMs = moment(period.start, 'selectedPeriod.start');
  const endMs = period.end === undefined ? nowMs : moment(period.end, 'selectedPeriod.end');
  if (startMs < nowMs - KEPT_DAYS * DAY_MS) throw new BadParameter('selectedPeriod.start: not earlier than 31 days ago');
  if (endMs < startMs) throw new BadParameter('selectedPeriod.end: must not be before start');
  return {
    startMs, endMs, nmIds: new Set(list(fields.nmIds, 'nmIds', 1000)), subjectIds: new Set(list(fields.subjectIds, 'subjectIds', 50)),
    brandNames: new Set(list(fields.brandNames, 'brandNames', 50)), tagIds: new Set(list(fields.tagIds, 'tagIds', 50)),
  };
}

/** Newest status first. An empty filter lets everything through; no article of the shop has a tag. */
function ordersIn(shop: Shop, wanted: Selection): Order[] {
  const passes = (set: Set<unknown>, value: unknown): boolean => set.size === 0 || set.has(value);
  return shop.orders()
    .filter((order) => {
      const article = shop.articleOf(order);
      const atMs = statusMs(order);
      return atMs >= wanted.startMs && atMs <= wanted.endMs && wanted.tagIds.size === 0
        && passes(wanted.nmIds, article.nmId) && passes(wanted.subjectIds, article.subjectId) && passes(wanted.brandNames, article.brand);
    })
    .sort((a, b) => statusMs(b) - statusMs(a) || b.n - a.n);
}

function feedRow(shop: Shop, order: Order): Record<string, unknown> {
  const article = shop.articleOf(order);
  const city = pick(CITIES, shop.seed, 801, order.n);
  const status = statusOf(order);
  return {
    nmId: article.nmId, chrtId: sizeOf(article, order).chrtId, srid: sridOf(shop.seed, order),
    createdAt: moscowOffsetText(order.placedMs), updatedAt: moscowOffsetText(statusMs(order)), status,
    ...(status === 'cancel' ? { cancelType: CANCEL_TYPES[hash(shop.seed, 802, order.n) % 4] } : {}),
    warehouseName: order.isFbs ? 'Мой склад' : 'Склад WB', warehouseRegion: order.isFbs ? 'Центральный' : '', isMp: order.isFbs,
    destinationCity: city.city, destinationDistrict: city.district.replace(' федеральный округ', ''),
    sellerPrice: priceOf(article).withDiscRub, isB2b: order.isB2b,
  };
}

function answer({ shop, body, nowMs, snapshots }: Call): Answer {
  const wanted = selectionOf(body, nowMs);
  const pagination = optionalFields(fieldsOf(body).pagination, 'pagination');
  const offset = wholeNumber(pagination.offset, 'pagination.offset', { fallback: 0 });
  const limit = wholeNumber(pagination.limit, 'pagination.limit', { fallback: 50, max: 10_000, min: 1 });
  const asked = pagination.snapshotTime;
  if (offset > 0 && typeof asked !== 'string') throw new BadParameter('pagination.snapshotTime: field required when offset is above 0');
  const snapshotTime = typeof asked === 'string' ? asked : utcText(nowMs);
  const key = `${shop.sid} ${snapshotTime} ${JSON.stringify({ ...fieldsOf(body), pagination: null })}`;
  const orders = (typeof asked === 'string' ? snapshots.find(key) : undefined) ?? ordersIn(shop, wanted);
  snapshots.keep(key, orders);
  return json({
    data: { snapshotTime, currency: 'RUB', orders: orders.slice(offset, offset + limit).map((order) => feedRow(shop, order)) },
  });
}

export const orderFeedEndpoints: Record<string, Endpoint> = {
  'POST /api/analytics/v1/order-feed': { refuse: refuseAnalytics, answer },
};
