/** The calendar of promotions, and which products may take part. */
import { type Answer, json } from '../answer';
import { dayStartMs, parseMoscow, utcText } from '../time';
import type { Shop } from '../shop/shop';
import type { Article } from '../shop/articles';
import { refuseAnalytics } from './order-feed';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { fieldsOf, list as listOf, queryNumber } from './parameters';
import { oddText } from '../shop/odd-text';

const COUNT = 5;
const FIRST_ID = 1200;
const MAX_PAGE = 1000;
const MAX_IDS = 100;

interface Promotion { id: number; name: string; startMs: number; endMs: number; type: 'regular' | 'auto' }

const NAMES = ['Хиты сезона', '=Скидки недели', 'Чёрная пятница', 'Новогодняя распродажа', 'Автоакция: выгодные цены'];

function promotionsOf(shop: Shop): Promotion[] {
  return Array.from({ length: COUNT }, (_, n) => ({
    id: FIRST_ID + n, name: oddText(shop, NAMES[n]), startMs: dayStartMs(shop.today - 3 + n * 6), endMs: dayStartMs(shop.today + 4 + n * 6) - 1000, type: n === COUNT - 1 ? 'auto' : 'regular',
  }));
}

const shown = ({ id, name, startMs, endMs, type }: Promotion): object => ({ id, name, startDateTime: utcText(startMs), endDateTime: utcText(endMs), type });

function page(query: URLSearchParams): [number, number] {
  const limit = queryNumber(query, 'limit', { min: 1, max: MAX_PAGE, fallback: MAX_PAGE });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  return [offset, offset + limit];
}

function yes(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  if (value !== 'true' && value !== 'false') throw new BadParameter(`${name}: boolean expected`);
  return value === 'true';
}

function list({ shop, query }: Call): Answer {
  const [fromMs, toMs] = ['startDateTime', 'endDateTime'].map((name) => parseMoscow(query.get(name) ?? ''));
  if (typeof fromMs !== 'number' || typeof toMs !== 'number') throw new BadParameter('invalid date');
  yes(query, 'allPromo');
  const found = promotionsOf(shop).filter(({ startMs, endMs }) => startMs <= toMs && endMs >= fromMs);
  return json({ data: { promotions: found.slice(...page(query)).map(shown) } });
}

function details({ shop, query }: Call): Answer {
  const ids = query.getAll('promotionIDs').map(Number);
  if (ids.length === 0 || ids.length > MAX_IDS || ids.some((id) => !Number.isInteger(id))) throw new BadParameter('promotionIDs: from 1 to 100 ids');
  const promotions = promotionsOf(shop).filter(({ id }) => ids.includes(id)).map((promotion) => ({
    ...shown(promotion), description: 'Покупатели увидят плашку.', advantages: ['Плашка', 'Баннер'], inPromoActionLeftovers: 4, inPromoActionTotal: 5, notInPromoActionLeftovers: 3,
    notInPromoActionTotal: 10, participationPercentage: 57, ...(promotion.type === 'auto' ? { exceptionProductsCount: 2 } : {}),
    ranging: [{ condition: 'productsInPromotion', participationRate: 10, boost: 7 }, { condition: 'allProducts', participationRate: 35, boost: 30 }],
  }));
  return json({ data: { promotions } });
}

/** Those that take part already do so with forty percents, the others may for a little less than they cost. */
const planOf = ({ index, discountPercent }: Article): number => (index % 3 === 0 ? 40 : Math.min(95, discountPercent + 10));

/** Every third article takes part, and those that have joined; the ones after it may. */
function goods({ shop, query, nowMs }: Call): Answer {
  const promotionId = queryNumber(query, 'promotionID', {});
  const inAction = yes(query, 'inAction');
  const promotion = promotionsOf(shop).find(({ id }) => id === promotionId);
  if (promotion === undefined || promotion.type === 'auto') return json({ errorText: 'Unprocessable entity' }, 422);
  const has = ({ index, nmId }: Article): boolean => index % 3 === 0 || shop.changesOfSeller.hasJoined(promotionId, nmId);
  const articles = Array.from({ length: shop.articleCount }, (_, index) => shop.article(index)).filter((article) => (inAction ? has(article) : !has(article) && article.index % 3 === 1));
  const nomenclatures = articles.slice(...page(query)).map((article) => {
    const { price, discount } = shop.prices.of(article, nowMs);
    const planDiscount = planOf(article);
    return { id: article.nmId, inAction, price, currencyCode: 'RUB', planPrice: Math.round(price * (100 - planDiscount) / 100), discount, planDiscount };
  });
  return json({ data: { nomenclatures } });
}

function join({ shop, body, nowMs, settings: { priceTaskMs, inSale, isForgetful } }: Call): Answer {
  const { promotionID, uploadNow, nomenclatures } = fieldsOf(fieldsOf(body).data, 'data');
  const promotion = promotionsOf(shop).find(({ id }) => id === promotionID);
  const wanted = new Set(listOf(nomenclatures, 'nomenclatures', MAX_PAGE));
  if (promotion === undefined || promotion.type === 'auto' || wanted.size === 0 || typeof uploadNow !== 'boolean') throw new BadParameter('invalid data');
  const articles = Array.from({ length: shop.articleCount }, (_, index) => shop.article(index)).filter(({ nmId }) => wanted.has(nmId));
  const joined = articles.map((article) => ({ article, discount: planOf(article), joined: () => shop.changesOfSeller.join(promotion.id, article.nmId) }));
  const { id } = shop.prices.addPlanned(JSON.stringify(body), joined, { nowMs, doneMs: nowMs + priceTaskMs, inSale, isForgetful });
  return json({ data: { uploadID: id, alreadyExists: false } });
}

export const promotionEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/calendar/promotions': { refuse: refuseAnalytics, answer: list },
  'GET /api/v1/calendar/promotions/details': { refuse: refuseAnalytics, answer: details },
  'GET /api/v1/calendar/promotions/nomenclatures': { refuse: refuseAnalytics, answer: goods },
  'POST /api/v1/calendar/promotions/upload': { refuse: refuseAnalytics, answer: join },
};
