import { json, type Answer } from '../../answer';
import type { AssemblyOrder } from '../../shop/assembly';
import { hexDigits } from '../../shop/random';
import type { Shop } from '../../shop/shop';
import { SELLER_WAREHOUSES } from '../../shop/texts';
import { DAY_MS, utcText } from '../../time';
import type { Call, Endpoint } from '../endpoint';
import { queryNumber } from '../parameters';
import { commentOf, orderRow } from './order-row';
import { idsIn, pageOf, periodOf } from './paged';
import { refuseMarketplace as refuse } from './refuse';

/** Older ones are in the archive. */
const KEPT_DAYS = 92;

const fbsOf = (shop: Shop): AssemblyOrder[] => shop.assemblyOrders().filter(({ scheme }) => scheme === 'fbs');

function rowOf(shop: Shop, one: AssemblyOrder): object {
  return {
    ...orderRow(shop, one), address: null, deliveryType: 'fbs', ...(one.supplyId === null ? {} : { supplyId: one.supplyId }), officeId: 123,
    offices: one.order.n % 5 === 0 ? null : ['Коледино'], scanPrice: one.wbStatus === 'waiting' ? null : 1500, crossBorderType: 0, colorCode: '',
    comment: commentOf(shop, one), options: { isB2B: one.order.isB2b },
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

/** Orders of before the shop's history: so many in each month. */
const ARCHIVED_A_MONTH = 2;

function archive({ shop, query, nowMs, settings }: Call): Answer {
  const year = queryNumber(query, 'year', { min: 2000, max: 2100 });
  const month = queryNumber(query, 'month', { min: 1, max: 12 });
  queryNumber(query, 'limit', { min: 100, max: 1000 });
  queryNumber(query, 'next', {});
  const dayMs = Date.UTC(year, month - 1, 1);
  const count = shop.size.articles === 0 || dayMs > nowMs - KEPT_DAYS * DAY_MS ? 0 : ARCHIVED_A_MONTH;
  const found = Array.from({ length: count }, (_, n) => archivedOrder(shop, dayMs, n));
  return json({ next: null, orders: count === 0 && settings.emptyLists === 'null' ? null : found });
}

function archivedOrder(shop: Shop, dayMs: number, n: number): object {
  const number = Math.floor(dayMs / DAY_MS) * 10 + n;
  const article = shop.article(number % shop.size.articles);
  const size = article.sizes[0] as (typeof article.sizes)[number];
  const price = Math.round(article.priceRub * (100 - article.discountPercent));
  return {
    cargoType: 'mgt', colorCode: null, createdAt: utcText(dayMs + n * DAY_MS).slice(0, 10), crossBorder: null, crossBorderType: 'local', id: 4_000_000_000 + number, isZeroOrder: false,
    metaDetails: [], options: { isB2B: false }, orderUid: `${number}_0`, priceInfo: { price, convertedPrice: price, currencyCode: 643, convertedCurrencyCode: 643 },
    product: { article: article.vendorCode, chrtId: size.chrtId, nmId: article.nmId, skus: size.skus }, rid: `st0.i${hexDigits(shop.seed, 305, number, 32)}.0.0`, scanPrice: 1500,
    status: { supplierStatus: n === 0 ? 'complete' : 'cancel', wbStatus: n === 0 ? 'sold' : 'canceled' }, stickerId: 33_000_000_000 + number, supplyId: `WB-GI-${number}`,
    warehouseId: SELLER_WAREHOUSES[0]?.id,
  };
}

/** Goods that WB does not keep go back by courier. */
function autoReturns({ shop, body }: Call): Answer {
  const wanted = idsIn(body, 'chrtIds', 1000);
  const results: object[] = [];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const { sizes } = shop.article(n);
    results.push(...sizes.filter(({ chrtId }) => wanted.has(chrtId)).map(({ chrtId }) => ({ success: true, chrtId, type: shop.changesOfSeller.returns.get(chrtId) ?? (n % 4 === 0 ? 'byCourier' : 'auto'), changeable: n % 4 !== 0 })));
  }
  return json({ results });
}

export const fbsOrderEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/orders': { refuse, answer: orders },
  'POST /api/v3/orders/status': { refuse, answer: status },
  'GET /api/marketplace/v3/fbs/orders/archive': { refuse, answer: archive },
  'POST /api/marketplace/v3/fbs/settings/autoreturns/items': { refuse, answer: autoReturns },
};
