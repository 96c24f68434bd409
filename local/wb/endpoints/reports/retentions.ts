/** What WB keeps back for a breach: swapped items, and packages larger than their cards say; and its measurements. */
import { type Answer, json } from '../../answer';
import { nextRequestId } from '../../problem';
import type { Article } from '../../shop/articles';
import { type Order, sizeOf, statusMs } from '../../shop/orders';
import type { Shop } from '../../shop/shop';
import { DAY_MS, dayStartMs, moscowDay, utcText } from '../../time';
import type { Call, Endpoint } from '../endpoint';
import { moment, queryNumber } from '../parameters';

const refuse = (detail: string): Answer =>
  json({ title: 'Invalid query params', detail, requestId: nextRequestId(), origin: 'analytics-open-api' }, 400);

interface Dated { ms: number; row: object }

const photo = (kind: string, n: number): string[] => [1, 2].map((at) => `https://photos.example/${kind}/${n}-${at}.webp`);

/** Every fifth order brought something else than it should have. */
function swapsOf(shop: Shop): Dated[] {
  return shop.orders().filter(({ n }) => n % 5 === 2).map((order) => {
    const article = shop.articleOf(order);
    const other = shop.article((article.index + 1) % shop.size.articles);
    const ms = statusMs(order);
    return { ms, row: { dtBonus: utcText(ms), nmId: article.nmId, ...sideOf('old', article, order), ...sideOf('new', other, order), bonusSumm: article.priceRub / 4, bonusType: order.isFbs ? 'Подмена FBS' : 'Подмена FBW', photoUrls: photo('swap', order.n) } };
  });
}

function sideOf(side: 'old' | 'new', article: Article, order: Order): object {
  const size = sizeOf(article, order);
  const shkId = (side === 'old' ? 30_000_000_000 : 31_000_000_000) + order.n;
  return { [`${side}ShkId`]: shkId, [`${side}Color`]: 'синий', [`${side}Size`]: size.techSize, [`${side}Sku`]: size.skus[0] ?? '', [`${side}VendorCode`]: article.vendorCode };
}

/** Each article has been measured once, in the last days. */
function measuredOf(shop: Shop): (Dated & { article: Article; box: object })[] {
  return Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).map((article) => {
    const ms = dayStartMs(shop.today - 1 - (article.index % 14)) + 10 * 3_600_000;
    const box = { volume: Math.round(article.volumeLitres * 130) / 100, width: 20, length: 30, height: Math.max(1, Math.round(article.volumeLitres * 1000 * 1.3 / 600)) };
    return { ms, article, box, row: { nmId: article.nmId, subjectName: article.subject, dimId: 95_000_000 + article.index, ...box, photoUrls: photo('size', article.index), dt: utcText(ms) } };
  });
}

/** Half of those are fined, and a third of these given the money back. */
function finesOf(shop: Shop): Dated[] {
  return measuredOf(shop).filter(({ article }) => article.index % 2 === 0).map(({ ms, article, box }) => {
    const isValid = article.index % 3 !== 2;
    const penaltyAmount = Math.round(article.volumeLitres * 4000) / 100;
    return { ms: ms + DAY_MS / 2, row: {
      nmId: article.nmId, subjectName: article.subject, dimId: 95_000_000 + article.index, prcOver: 130, ...box,
      volumeSup: article.volumeLitres, widthSup: 20, lengthSup: 30, heightSup: Math.max(1, Math.round(article.volumeLitres * 1000 / 600)),
      photoUrls: photo('size', article.index), dtBonus: utcText(dayStartMs(moscowDay(ms))), isValid, isValidDt: utcText(ms), reversalAmount: isValid ? 0 : penaltyAmount, penaltyAmount,
    } };
  });
}

function answerOf(rowsOf: (shop: Shop) => Dated[]) {
  return ({ shop, query }: Call): Answer => {
    const from = query.has('dateFrom') ? moment(query.get('dateFrom'), 'dateFrom') : 0;
    const to = moment(query.get('dateTo'), 'dateTo');
    const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
    const offset = queryNumber(query, 'offset', { fallback: 0 });
    const known = rowsOf(shop).filter(({ ms }) => ms >= from && ms <= to).sort((a, b) => (query.get('order') === 'asc' ? a.ms - b.ms : b.ms - a.ms));
    return json({ data: { reports: known.slice(offset, offset + limit).map(({ row }) => row), total: known.length } });
  };
}

export const retentionEndpoints: Record<string, Endpoint> = {
  'GET /api/analytics/v1/deductions': { refuse, answer: answerOf(swapsOf) },
  'GET /api/analytics/v1/measurement-penalties': { refuse, answer: answerOf(finesOf) },
  'GET /api/analytics/v1/warehouse-measurements': { refuse, answer: answerOf(measuredOf) },
};
