import { type Answer, json } from '../../answer';
import type { Article, Size } from '../../shop/articles';
import { percentOf } from '../../shop/funnel-days';
import { priceOf } from '../../shop/money';
import type { Side } from '../../shop/stock-history';
import type { Shop } from '../../shop/shop';
import { sizeOf } from '../../shop/orders';
import { moscowDay } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Fields, fieldsOf, list } from '../parameters';
import { articlesOf, type Days, daysOf, needsBoolean, needsOrder, oneOf, pageFrom, pageOf, refuse } from './asked';

const KEPT_DAYS = 92;
export const ORDERS = ['ordersCount', 'ordersSum', 'avgOrders', 'buyoutCount', 'buyoutSum', 'buyoutPercent', 'stockCount', 'stockSum', 'saleRate', 'avgStockTurnover', 'toClientCount', 'fromClientCount', 'minPrice', 'maxPrice'];
const AVAILABILITIES = ['deficient', 'actual', 'balanced', 'nonActual', 'nonLiquid', 'invalidData'];
/** In the place of hours. */
const [FOREVER, NO_TIME, ALL_THE_TIME] = [-1, -2, -4];

interface Part { article: Article; sizes: readonly Size[] }

function asked({ body, nowMs }: Call): { fields: Fields; days: Days; sides: Side[] } {
  const fields = fieldsOf(body);
  const type = oneOf(fields, 'stockType', ['', 'wb', 'mp']);
  return { fields, days: stockDays(fields, nowMs), sides: type === '' ? ['wb', 'seller'] : [type === 'wb' ? 'wb' : 'seller'] };
}

export const stockDays = (fields: Fields, nowMs: number): Days => daysOf(fields, 'currentPeriod', nowMs, KEPT_DAYS);

export function checkLists(fields: Fields, orders: readonly string[]): void {
  needsBoolean(fields, 'skipDeletedNm');
  needsOrder(fields, orders);
  if (!Array.isArray(fields.availabilityFilters)) throw new BadParameter('invalid: availabilityFilters (field required)');
  if (!list(fields.availabilityFilters, 'availabilityFilters', 6).every((name) => AVAILABILITIES.includes(String(name)))) throw new BadParameter('invalid: availabilityFilters');
}

function durationOf(days: number): { days: number; hours: number } {
  if (days === Infinity) return { days: 0, hours: FOREVER };
  return days === 0 ? { days: 0, hours: NO_TIME } : { days: Math.floor(days), hours: Math.floor((days % 1) * 24) };
}

function stockNow(shop: Shop, { article, sizes }: Part, sides: readonly Side[]): { pieces: number; to: number; from: number } {
  const sum = { pieces: 0, to: 0, from: 0 };
  for (const size of sizes) {
    for (const side of sides) sum.pieces += shop.stockAt(shop.today, side, article, size);
    const { inWayToClient, inWayFromClient } = shop.stockOf(article, size);
    sum.to += inWayToClient;
    sum.from += inWayFromClient;
  }
  return sum;
}

export function sumsOf(shop: Shop, parts: readonly Part[], days: Days, sides: readonly Side[]) {
  const sum = { pieces: 0, kopecks: 0, to: 0, from: 0, orders: 0, orderKopecks: 0, buyouts: 0, buyoutKopecks: 0, ended: 0 };
  for (const part of parts) {
    const { article, sizes } = part;
    const kopecks = Math.round(priceOf(article).withDiscRub * 100);
    const { pieces, to, from } = stockNow(shop, part, sides);
    const orders = shop.orders().filter((order) => order.articleIndex === article.index && sizes.includes(sizeOf(article, order))
      && moscowDay(order.placedMs) >= days.fromDay && moscowDay(order.placedMs) <= days.toDay);
    const buyouts = orders.filter(({ buyoutMs }) => buyoutMs > 0).length;
    sum.pieces += pieces;
    sum.kopecks += pieces * kopecks;
    sum.to += to;
    sum.from += from;
    sum.orders += orders.length;
    sum.orderKopecks += orders.length * kopecks;
    sum.buyouts += buyouts;
    sum.buyoutKopecks += buyouts * kopecks;
    sum.ended += orders.filter(({ buyoutMs, cancelMs }) => buyoutMs || cancelMs).length;
  }
  return sum;
}

type Sums = ReturnType<typeof sumsOf>;

function lasting({ pieces, orders }: Sums, { fromDay, toDay }: Days): number {
  const aDay = orders / (toDay - fromDay + 1);
  return pieces === 0 ? 0 : aDay === 0 ? Infinity : pieces / aDay;
}

export function metricsOf(sums: Sums, days: Days) {
  const period = days.toDay - days.fromDay + 1;
  const { pieces, kopecks, to, from, orders, orderKopecks, buyouts, buyoutKopecks, ended } = sums;
  const isGone = pieces === 0;
  const lost = isGone ? Math.round(orders * 15) / 100 : -2;
  return {
    ordersCount: orders, ordersSum: Math.round(orderKopecks / 100), avgOrders: Math.round((orders / period) * 100) / 100, avgOrdersByMonth: [],
    buyoutCount: buyouts, buyoutSum: Math.round(buyoutKopecks / 100), buyoutPercent: percentOf(buyouts, ended),
    stockCount: pieces, stockSum: Math.round(kopecks / 100), saleRate: durationOf(lasting(sums, days)), avgStockTurnover: durationOf(lasting(sums, days)),
    toClientCount: to, fromClientCount: from, officeMissingTime: isGone ? { days: 0, hours: ALL_THE_TIME } : { days: 0, hours: NO_TIME },
    lostOrdersCount: lost, lostOrdersSum: isGone ? Math.round(lost * (orders === 0 ? 0 : orderKopecks / orders)) / 100 : -2,
    lostBuyoutsCount: isGone ? -1 : -2, lostBuyoutsSum: isGone ? -1 : -2,
  };
}

const wholeOf = (article: Article): Part => ({ article, sizes: article.sizes });

export function availabilityOf(sums: Sums, days: Days): string {
  const left = lasting(sums, days);
  if (left === Infinity) return 'nonLiquid';
  return left < 14 ? 'deficient' : left < 60 ? 'balanced' : 'nonActual';
}

function itemOf(shop: Shop, article: Article, days: Days, sides: readonly Side[]): object {
  const sums = sumsOf(shop, [wholeOf(article)], days, sides);
  const price = Math.round(priceOf(article).withDiscRub);
  return {
    nmID: article.nmId, isDeleted: false, subjectName: article.subject, name: article.title, vendorCode: article.vendorCode, brandName: article.brand,
    mainPhoto: `https://basket.example/${article.nmId}/images/c246x328/1.webp`, hasSizes: article.sizes[0]?.techSize !== '0',
    metrics: { ...metricsOf(sums, days), currentPrice: { minPrice: price, maxPrice: price }, availability: availabilityOf(sums, days) },
  };
}

function products(call: Call): Answer {
  const { fields, days, sides } = asked(call);
  checkLists(fields, ORDERS);
  const page = pageFrom(articlesOf(call.shop, fields, { nmIds: 'nmIDs' }), pageOf(fields, { fallback: 100 }));
  return json({ data: { items: page.map((article) => itemOf(call.shop, article, days, sides)), currency: 'RUB' } });
}

function groups(call: Call): Answer {
  const { fields, days, sides } = asked(call);
  checkLists(fields, ORDERS);
  const found = new Map<string, Article[]>();
  for (const article of articlesOf(call.shop, fields, { nmIds: 'nmIDs', subjectIds: 'subjectIDs', brands: 'brandNames' })) {
    const key = `${article.subjectId} ${article.brand}`;
    found.set(key, [...(found.get(key) ?? []), article]);
  }
  const page = pageFrom([...found.values()], pageOf(fields, { fallback: 100 }));
  return json({ data: {
    groups: page.map((articles) => ({
      subjectID: articles[0]?.subjectId, subjectName: articles[0]?.subject, brandName: articles[0]?.brand, tagID: 0, tagName: '',
      metrics: metricsOf(sumsOf(call.shop, articles.map(wholeOf), days, sides), days), items: [],
    })),
    currency: 'RUB',
  } });
}

/** Since 2026-08-15 all warehouses of WB are one, and all of the seller's another. */
function offices(call: Call): Answer {
  const { fields, days, sides } = asked(call);
  needsBoolean(fields, 'skipDeletedNm');
  const parts = articlesOf(call.shop, fields, { nmIds: 'nmIDs', subjectIds: 'subjectIDs', brands: 'brandNames' }).map(wholeOf);
  const regionOf = (side: Side): object => {
    const sums = sumsOf(call.shop, parts, days, [side]);
    const [to, from] = side === 'wb' ? [sums.to, sums.from] : [0, 0];
    const metrics = { stockCount: sums.pieces, stockSum: Math.round(sums.kopecks / 100), saleRate: durationOf(lasting(sums, days)), toClientCount: to, fromClientCount: from };
    return { regionName: side === 'wb' ? 'Склад WB' : 'Свой склад', metrics, offices: [] };
  };
  return json({ data: { regions: parts.length === 0 ? [] : sides.map(regionOf), currency: 'RUB' } });
}

export const stockReportEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/stocks-report/products/products': { refuse, answer: products },
  'POST /api/v2/stocks-report/products/groups': { refuse, answer: groups },
  'POST /api/v2/stocks-report/offices': { refuse, answer: offices },
};
