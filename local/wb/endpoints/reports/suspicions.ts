/** What WB holds against a seller: orders that it takes for self-purchases, and cards that it has blocked. */
import { type Answer, json } from '../../answer';
import { priceOf } from '../../shop/money';
import { dateText, mondayOf, moscowDay } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { moment } from '../parameters';
import { refuseStatistics as refuse } from './background';

/** A week begins on a Wednesday, and is out a week later. */
const WEDNESDAY = 2;

function selfPurchases({ shop, query }: Call): Answer {
  const of = query.has('date') ? moscowDay(moment(query.get('date'), 'date')) : null;
  const details = shop.orders().filter(({ n }) => n % 7 === 3).flatMap((order) => {
    const day = moscowDay(order.placedMs);
    const fromDay = mondayOf(day - WEDNESDAY) + WEDNESDAY;
    if (fromDay + 7 > shop.today || (of !== null && (of < fromDay || of > fromDay + 6))) return [];
    const article = shop.articleOf(order);
    return [{ nmID: article.nmId, sum: Math.round(priceOf(article).withDiscRub), currency: 'RUB', dateFrom: dateText(fromDay), dateTo: dateText(fromDay + 6) }];
  });
  return json({ details });
}

const SORTS = ['brand', 'nmId', 'title', 'vendorCode', 'reason'] as const;
const REASONS = ['Контактные данные продавца на фотографиях товара', 'Нет документов на товар'] as const;

function blocked({ shop, query }: Call): Answer {
  const sort = SORTS.find((name) => name === query.get('sort'));
  const order = query.get('order');
  if (sort === undefined) throw new BadParameter('sort: unknown value');
  if (order !== 'asc' && order !== 'desc') throw new BadParameter('order: asc or desc expected');
  const cards = Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).filter(({ index }) => index % 9 === 1);
  const report = cards.map(({ brand, nmId, title, vendorCode, index }) => ({ brand, nmId, title, vendorCode, reason: REASONS[index % 2] as string }));
  report.sort((a, b) => (a[sort] < b[sort] ? -1 : Number(a[sort] > b[sort])));
  return json({ report: order === 'asc' ? report : report.reverse() });
}

export const suspicionEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/analytics/antifraud-details': { refuse, answer: selfPurchases },
  'GET /api/v1/analytics/banned-products/blocked': { refuse, answer: blocked },
};
