import { type Answer, json } from '../../answer';
import type { Article } from '../../shop/articles';
import { type FunnelCounts, funnelSum, percentOf } from '../../shop/funnel-days';
import { priceOf } from '../../shop/money';
import type { Shop } from '../../shop/shop';
import { dateText, type DayNumber } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Fields, fieldsOf } from '../parameters';
import { articlesOf, type Days, daysOf, needsOrder, pageFrom, pageOf, refuse } from './asked';

const A_YEAR = 365;
/** Today and six days before it. */
const A_WEEK = 6;
const MAX_ARTICLES_BY_DAY = 20;
const ORDERS = ['openCard', 'addToCart', 'orderCount', 'orderSum', 'buyoutCount', 'buyoutSum', 'cancelCount', 'cancelSum', 'avgPrice'];

const roubles = (kopecks: number): number => Math.round(kopecks / 100);

const productOf = ({ nmId, title, vendorCode, brand, subjectId, subject }: Article): object =>
  ({ nmId, title, vendorCode, brandName: brand, subjectId, subjectName: subject });

function stocksOf(shop: Shop, article: Article): object {
  const { withDiscRub } = priceOf(article);
  const wb = article.sizes.reduce((sum, size) => sum + shop.stockOf(article, size).quantity, 0);
  const mp = article.sizes.reduce((sum, size) => sum + shop.sellerStocksOf(article, size).reduce((pieces, { quantity }) => pieces + quantity, 0), 0);
  return { wb, mp, balanceSum: Math.round((wb + mp) * withDiscRub) };
}

const conversions = ({ opens, carts, orders, buyouts, cancels }: FunnelCounts): object =>
  ({ addToCartPercent: percentOf(carts, opens), cartToOrderPercent: percentOf(orders, carts), buyoutPercent: percentOf(buyouts, buyouts + cancels) });

function sideOf(counts: FunnelCounts, { start, end, fromDay, toDay }: Days, shopKopecks: number): object {
  const { opens, carts, wishes, orders, orderKopecks, buyouts, buyoutKopecks, cancels, cancelKopecks } = counts;
  return {
    period: { start, end }, openCount: opens, cartCount: carts, orderCount: orders, orderSum: roubles(orderKopecks), buyoutCount: buyouts,
    buyoutSum: roubles(buyoutKopecks), cancelCount: cancels, cancelSum: roubles(cancelKopecks), avgPrice: orders === 0 ? 0 : roubles(orderKopecks / orders),
    avgOrdersCountPerDay: Math.round((orders / (toDay - fromDay + 1)) * 100) / 100, shareOrderPercent: percentOf(orderKopecks, shopKopecks), addToWishlist: wishes,
    timeToReady: { days: 1, hours: 8, mins: 34 }, localizationPercent: 100,
    wbClub: { orderCount: 0, orderSum: 0, buyoutSum: 0, buyoutCount: 0, cancelSum: 0, cancelCount: 0, avgPrice: 0, buyoutPercent: 0, avgOrderCountPerDay: 0 },
    conversions: conversions(counts),
  };
}

/** A change from nothing is one of a hundred percent. */
const change = (now: number, then: number): number => (then === 0 ? (now === 0 ? 0 : 100) : Math.round(((now - then) / then) * 100));

function comparisonOf(now: FunnelCounts, then: FunnelCounts): object {
  return {
    openCountDynamic: change(now.opens, then.opens), cartCountDynamic: change(now.carts, then.carts), orderCountDynamic: change(now.orders, then.orders),
    orderSumDynamic: change(now.orderKopecks, then.orderKopecks), buyoutCountDynamic: change(now.buyouts, then.buyouts),
    buyoutSumDynamic: change(now.buyoutKopecks, then.buyoutKopecks), cancelCountDynamic: change(now.cancels, then.cancels),
  };
}

function products({ shop, body, nowMs }: Call): Answer {
  const fields = fieldsOf(body);
  const selected = daysOf(fields, 'selectedPeriod', nowMs, A_YEAR);
  const past = fields.pastPeriod === undefined ? null : daysOf(fields, 'pastPeriod', nowMs, Infinity);
  if (fields.orderBy !== undefined) needsOrder(fields, ORDERS);
  const found = articlesOf(shop, fields, { nmIds: 'nmIds', subjectIds: 'subjectIds', brands: 'brandNames' });
  const page = pageFrom(found, pageOf(fields, { fallback: 50, isOffsetNeeded: false }));
  const countsOf = ({ index }: Article, days: Days): FunnelCounts => shop.funnelDays().between(index, days.fromDay, days.toDay);
  const shopKopecks = found.reduce((sum, article) => sum + countsOf(article, selected).orderKopecks, 0);
  return json({
    data: {
      products: page.map((article) => {
        const [now, then] = [countsOf(article, selected), past && countsOf(article, past)];
        const compared = then === null || past === null ? {} : { past: sideOf(then, past, shopKopecks), comparison: comparisonOf(now, then) };
        return {
          product: { ...productOf(article), tags: [], productRating: 8.5, feedbackRating: 4.5, stocks: stocksOf(shop, article) },
          statistic: { selected: sideOf(now, selected, shopKopecks), ...compared },
        };
      }),
      currency: 'RUB',
    },
  });
}

function dayRow(day: DayNumber, counts: FunnelCounts): object {
  const { opens, carts, wishes, orders, orderKopecks, buyouts, buyoutKopecks, cancels } = counts;
  return {
    date: dateText(day), openCount: opens, cartCount: carts, orderCount: orders, orderSum: roubles(orderKopecks), buyoutCount: buyouts,
    buyoutSum: roubles(buyoutKopecks), buyoutPercent: percentOf(buyouts, buyouts + cancels), addToCartConversion: percentOf(carts, opens),
    cartToOrderConversion: percentOf(orders, carts), addToWishlistCount: wishes,
  };
}

const daysFrom = ({ fromDay, toDay }: Days): DayNumber[] => Array.from({ length: toDay - fromDay + 1 }, (_, n) => fromDay + n);

function checkDaily(fields: Fields): void {
  if (fields.aggregationLevel !== undefined && fields.aggregationLevel !== 'day') throw new BadParameter('aggregationLevel: day expected by the stand-in');
}

function history({ shop, body, nowMs }: Call): Answer {
  const fields = fieldsOf(body);
  const days = daysOf(fields, 'selectedPeriod', nowMs, A_WEEK);
  checkDaily(fields);
  if (!Array.isArray(fields.nmIds) || fields.nmIds.length === 0) throw new BadParameter('invalid: nmIds (field required)');
  return json(articlesOf(shop, fields, { nmIds: 'nmIds' }, MAX_ARTICLES_BY_DAY).map((article) => ({
    product: productOf(article), history: daysFrom(days).map((day) => dayRow(day, shop.funnelDays().of(article.index, day))), currency: 'RUB',
  })));
}

/** Without a filter there is one group, the shop. */
function grouped({ shop, body, nowMs }: Call): Answer {
  const fields = fieldsOf(body);
  const days = daysOf(fields, 'selectedPeriod', nowMs, A_WEEK);
  checkDaily(fields);
  const found = articlesOf(shop, fields, { subjectIds: 'subjectIds', brands: 'brandNames' });
  const rows = daysFrom(days).map((day) => dayRow(day, funnelSum(found.map(({ index }) => shop.funnelDays().of(index, day)))));
  return json({ data: found.length === 0 ? [] : [{ product: {}, history: rows, currency: 'RUB' }] });
}

export const funnelEndpoints: Record<string, Endpoint> = {
  'POST /api/analytics/v3/sales-funnel/products': { refuse, answer: products },
  'POST /api/analytics/v3/sales-funnel/products/history': { refuse, answer: history },
  'POST /api/analytics/v3/sales-funnel/grouped/history': { refuse, answer: grouped },
};
