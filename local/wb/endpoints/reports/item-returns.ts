/** Items on their way back to the seller: the cancelled ones of his own warehouse and the defective ones. */
import { type Answer, json, noContent } from '../../answer';
import { type Order, sizeOf, sridOf, statusMs, stickerOf } from '../../shop/orders';
import type { Shop } from '../../shop/shop';
import { DAY_MS, dateText, moscowDay, moscowText } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { queryNumber } from '../parameters';
import { refuseStatistics as refuse } from './background';
import { daysAsked } from './days';

const READY_AFTER_DAYS = 3;
const KEPT_DAYS = 10;
const TAKEN_AFTER_DAYS = 5;

const isComingBack = ({ cancelMs, returnMs }: Order): boolean => cancelMs > 0 || returnMs > 0;
const isTaken = (shop: Shop, order: Order): boolean => moscowDay(statusMs(order)) + TAKEN_AFTER_DAYS < shop.today;

function rowOf(shop: Shop, order: Order): object {
  const article = shop.articleOf(order);
  const size = sizeOf(article, order);
  const ms = statusMs(order);
  const readyMs = ms + READY_AFTER_DAYS * DAY_MS;
  const isReady = moscowDay(readyMs) < shop.today;
  const after = (days: number): string | null => (isReady ? moscowText(ms + days * DAY_MS) : null);
  return {
    srid: sridOf(shop.seed, order), shkId: 30_000_000_000 + order.n, orderId: order.isFbs ? 2_816_000_000 + order.n : 0, nmId: article.nmId, sku: size.skus[0] ?? '',
    brand: article.brand, subjectName: article.subject, techSize: size.techSize, stickerId: stickerOf(order), orderDt: dateText(moscowDay(ms)),
    dstOfficeAddress: 'Москва, Примерная улица, дом 1', dstOfficeId: 310_105,
    readyToReturnDt: after(READY_AFTER_DAYS), expiredDt: after(READY_AFTER_DAYS + KEPT_DAYS), completedDt: isTaken(shop, order) ? moscowText(ms + TAKEN_AFTER_DAYS * DAY_MS) : null,
    returnStatus: isTaken(shop, order) ? 'Выдан продавцу' : isReady ? 'Готов к выдаче' : 'В пути в пвз', returnType: order.returnMs > 0 ? 'Возврат брака' : 'Возврат отказных товаров',
    returnReason: order.returnMs > 0 ? 'Не работает' : 'Отказ покупателя',
  };
}

function answer({ shop, query }: Call): Answer {
  const { fromDay, toDay } = daysAsked(query);
  const status = query.get('status');
  if (status !== 'active' && status !== 'archive') throw new BadParameter('status: active or archive expected');
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', {});
  const known = shop.orders().filter((order) => isComingBack(order) && isTaken(shop, order) === (status === 'archive'))
    .filter((order) => moscowDay(statusMs(order)) >= fromDay && moscowDay(statusMs(order)) <= toDay);
  const report = known.slice(offset, offset + limit).map((order) => rowOf(shop, order));
  return report.length === 0 ? noContent() : json({ count: known.length, report });
}

export const itemReturnEndpoints: Record<string, Endpoint> = { 'GET /api/analytics/v1/item-returns': { refuse, answer } };
