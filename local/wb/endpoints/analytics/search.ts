import { type Answer, json } from '../../answer';
import type { Article } from '../../shop/articles';
import { type FunnelCounts, funnelSum, percentOf } from '../../shop/funnel-days';
import { priceOf } from '../../shop/money';
import { positionOf, textsOf, visibilityOf } from '../../shop/search-days';
import type { Shop } from '../../shop/shop';
import { dateText, type DayNumber } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Fields, fieldsOf, list, wholeNumber } from '../parameters';
import { articlesOf, type Days, daysOf, forJam, needsOrder, oneOf, pageFrom, pageOf, refuse } from './asked';

const A_YEAR = 365;
const MAX_ARTICLES = 50;
const MAX_TEXTS = 30;
const LONGEST_BY_TEXT = 7;
const CLUSTERS = ['all', 'firstHundred', 'secondHundred', 'below'];
const ORDERS = ['avgPosition', 'openCard', 'addToCart', 'openToCart', 'orders', 'cartToOrder', 'visibility', 'minPrice', 'maxPrice'];

const now = (current: number): object => ({ current, dynamics: 0 });
const meanOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length));
const medianOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const daysIn = ({ fromDay, toDay }: Days): DayNumber[] => Array.from({ length: toDay - fromDay + 1 }, (_, n) => fromDay + n);

function asked(call: Call): { fields: Fields; days: Days } {
  const fields = fieldsOf(call.body);
  const days = daysOf(fields, 'currentPeriod', call.nowMs, A_YEAR);
  if (fields.includeSubstitutedSKUs === false && fields.includeSearchTexts === false) throw new BadParameter('includeSubstitutedSKUs and includeSearchTexts: not both false');
  return { fields, days };
}

function askedPage(call: Call): { fields: Fields; days: Days } {
  const made = asked(call);
  oneOf(made.fields, 'positionCluster', CLUSTERS);
  needsOrder(made.fields, ORDERS);
  return made;
}

function metricsOf(shop: Shop, articles: readonly Article[], days: Days): object {
  const counts: FunnelCounts = funnelSum(articles.map(({ index }) => shop.funnelDays().between(index, days.fromDay, days.toDay)));
  const position = meanOf(articles.flatMap((article) => daysIn(days).map((day) => positionOf(shop.seed, article, day))));
  return {
    avgPosition: now(position), openCard: now(counts.searchOpens), addToCart: now(counts.searchCarts), openToCart: now(percentOf(counts.searchCarts, counts.searchOpens)),
    orders: now(counts.searchOrders), cartToOrder: now(percentOf(counts.searchOrders, counts.searchCarts)), visibility: now(visibilityOf(position)),
  };
}

function labelsOf({ nmId, title, vendorCode, subject, brand }: Article): object {
  return { nmId, name: title, vendorCode, subjectName: subject, brandName: brand };
}

function ratesOf(article: Article): object {
  const price = Math.round(priceOf(article).withDiscRub);
  return { isCardRated: true, rating: 8.5, feedbackRating: 4.5, price: { minPrice: price, maxPrice: price } };
}

function itemOf(shop: Shop, article: Article, days: Days): object {
  const isAdvertised = shop.campaigns().some(({ articleIndexes }) => articleIndexes.includes(article.index));
  const mainPhoto = `https://basket.example/${article.nmId}/images/c246x328/1.webp`;
  return { ...labelsOf(article), mainPhoto, isAdvertised, isSubstitutedSKU: false, ...ratesOf(article), ...metricsOf(shop, [article], days) };
}

function groupsOf(shop: Shop, fields: Fields, days: Days): object[] {
  const groups = new Map<string, Article[]>();
  for (const article of articlesOf(shop, fields, { nmIds: 'nmIds', subjectIds: 'subjectIds', brands: 'brandNames' })) {
    const key = `${article.subjectId} ${article.brand}`;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups.values()].map((articles) => ({
    subjectName: articles[0]?.subject, subjectId: articles[0]?.subjectId, brandName: articles[0]?.brand, tagName: '', tagId: 0,
    metrics: metricsOf(shop, articles, days), items: articles.slice(0, 3).map((article) => itemOf(shop, article, days)),
  }));
}

function report(call: Call): Answer {
  const { fields, days } = askedPage(call);
  const { shop } = call;
  const found = articlesOf(shop, fields, { nmIds: 'nmIds', subjectIds: 'subjectIds', brands: 'brandNames' });
  const byDay = daysIn(days).map((day) => {
    const positions = found.map((article) => positionOf(shop.seed, article, day));
    return { dt: dateText(day), average: meanOf(positions), median: medianOf(positions), open: funnelSum(found.map(({ index }) => shop.funnelDays().of(index, day))).searchOpens };
  });
  const average = meanOf(byDay.map((day) => day.average));
  return json({ data: {
    commonInfo: { supplierRating: now(4.8), advertisedProducts: now(shop.campaigns().length), totalProducts: found.length },
    positionInfo: {
      average: now(average), median: now(medianOf(byDay.map(({ median }) => median))),
      chartItems: byDay.map(({ dt, average: mean, median }) => ({ dt, average: mean, median })),
      clusters: { firstHundred: now(0), secondHundred: now(0), below: now(found.length) },
    },
    visibilityInfo: {
      visibility: now(visibilityOf(average)), openCard: now(byDay.reduce((sum, { open }) => sum + open, 0)),
      byDay: byDay.map(({ dt, average: mean, open }) => ({ dt, visibility: visibilityOf(mean), open })), byWeek: [], byMonth: [],
    },
    groups: pageFrom(groupsOf(shop, fields, days), pageOf(fields, {})), currency: 'RUB',
  } });
}

function groups(call: Call): Answer {
  const { fields, days } = askedPage(call);
  if (['brandNames', 'subjectIds', 'tagIds'].every((name) => list(fields[name], name, 1000).length === 0)) throw new BadParameter('a filter by brand, subject or tag is required');
  return json({ data: { groups: pageFrom(groupsOf(call.shop, fields, days), pageOf(fields, {})), currency: 'RUB' } });
}

function details(call: Call): Answer {
  const { fields, days } = askedPage(call);
  const page = pageFrom(articlesOf(call.shop, fields, { nmIds: 'nmIds' }, MAX_ARTICLES), pageOf(fields, {}));
  return json({ data: { products: page.map((article) => itemOf(call.shop, article, days)), currency: 'RUB' } });
}

function texts(call: Call): Answer {
  const { fields, days } = asked(call);
  const { shop } = call;
  needsOrder(fields, ORDERS.slice(0, 7));
  oneOf(fields, 'topOrderBy', ORDERS.slice(1, 6));
  const limit = wholeNumber(fields.limit, 'limit', { max: MAX_TEXTS, min: 1 });
  if (list(fields.nmIds, 'nmIds', MAX_ARTICLES).length === 0) throw new BadParameter('invalid: nmIds (field required)');
  const items = articlesOf(shop, fields, { nmIds: 'nmIds' }, MAX_ARTICLES).flatMap((article) => textsOf(shop.seed, article, limit).map(({ text, weekFrequency }) => {
    const percentile = (value: object): object => ({ ...value, percentile: 50 });
    const metrics = metricsOf(shop, [article], days) as Record<string, object>;
    const ranked = Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, name === 'avgPosition' || name === 'visibility' ? value : percentile(value)]));
    return { text, ...labelsOf(article), ...ratesOf(article), frequency: now(weekFrequency), weekFrequency, medianPosition: metrics.avgPosition, ...ranked };
  }));
  return json({ data: { items, currency: 'RUB' } });
}

function orders({ shop, body, nowMs }: Call): Answer {
  const fields = fieldsOf(body);
  const days = daysOf(fields, 'period', nowMs, A_YEAR);
  if (days.toDay - days.fromDay >= LONGEST_BY_TEXT) throw new BadParameter('excess limit on days');
  const wanted = list(fields.searchTexts, 'searchTexts', MAX_TEXTS);
  const article = articlesOf(shop, { nmIds: [fields.nmId] }, { nmIds: 'nmIds' })[0];
  if (wanted.length === 0 || !article) throw new BadParameter('invalid: searchTexts (field required)');
  const dayOf = (day: DayNumber, count: number): object => ({ dt: dateText(day), avgPosition: positionOf(shop.seed, article, day), orders: count });
  const ordersOn = (day: DayNumber): number => shop.funnelDays().of(article.index, day).searchOrders;
  const known = textsOf(shop.seed, article, MAX_TEXTS).filter(({ text }) => wanted.includes(text));
  return json({ data: {
    total: daysIn(days).map((day) => dayOf(day, ordersOn(day))),
    items: known.map(({ text, weekFrequency }, n) => ({ text, frequency: weekFrequency, dateItems: daysIn(days).map((day) => dayOf(day, n === 0 ? ordersOn(day) : 0)) })),
  } });
}

export const searchEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/search-report/report': { refuse, answer: forJam(report) },
  'POST /api/v2/search-report/table/groups': { refuse, answer: forJam(groups) },
  'POST /api/v2/search-report/table/details': { refuse, answer: forJam(details) },
  'POST /api/v2/search-report/product/search-texts': { refuse, answer: forJam(texts) },
  'POST /api/v2/search-report/product/orders': { refuse, answer: forJam(orders) },
};
