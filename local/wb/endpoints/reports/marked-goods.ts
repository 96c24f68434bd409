/** Goods that bear a code of the state's marking: what was sold with it, and what WB fines for its lack. */
import { type Answer, json } from '../../answer';
import { priceOf } from '../../shop/money';
import { type Order, sizeOf, sridOf, statusMs } from '../../shop/orders';
import type { Shop } from '../../shop/shop';
import { dateText, type DayNumber, moscowDay, utcText } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { list, optionalFields } from '../parameters';
import { refuseStatistics as refuse } from './background';
import { daysAsked } from './days';

const COUNTRIES = ['AM', 'BY', 'KG', 'KZ', 'RU', 'UZ'];

/** Every third sold piece bears a code; the newest have no receipt yet. */
function operationsOf(shop: Shop): { day: DayNumber; row: object }[] {
  return shop.orders().filter(({ n, buyoutMs }) => n % 3 === 0 && buyoutMs > 0).flatMap((order) => [
    operation(shop, order, order.buyoutMs, 1), ...(order.returnMs > 0 ? [operation(shop, order, order.returnMs, 2)] : []),
  ]);
}

function operation(shop: Shop, order: Order, ms: number, type: 1 | 2): { day: DayNumber; row: object } {
  const article = shop.articleOf(order);
  const day = moscowDay(ms);
  const hasReceipt = day < shop.today;
  return { day, row: {
    name: order.n % 10 === 0 ? 'Беларусь' : 'Россия', price: priceOf(article).finishedRub, currency_name_short: 'руб', excise_short: `0100000000000000215${order.n}`,
    barcode: sizeOf(article, order).skus[0] ?? '', nm_id: article.nmId, operation_type_id: type, fiscal_doc_number: hasReceipt ? 12_000_000 + order.n : null,
    fiscal_dt: hasReceipt ? dateText(day) : null, fiscal_drive_number: hasReceipt ? '7380440700000001' : '', rid: 606_217_433_440 + order.n, srid: sridOf(shop.seed, order),
  } };
}

function excise({ shop, query, body }: Call): Answer {
  const { fromDay, toDay } = daysAsked(query);
  const countries = list(optionalFields(body, 'body').countries, 'countries', COUNTRIES.length);
  if (!countries.every((country) => COUNTRIES.includes(String(country)))) throw new BadParameter('countries: unknown country');
  return json({ response: { data: operationsOf(shop).filter(({ day }) => day >= fromDay && day <= toDay).map(({ row }) => row) } });
}

const FINE_ROUBLES = 1500;

function fines({ shop, query }: Call): Answer {
  const { fromDay, toDay } = daysAsked(query, 31);
  const fined = shop.orders().filter((order) => order.n % 11 === 4 && moscowDay(statusMs(order)) >= fromDay && moscowDay(statusMs(order)) <= toDay);
  return json({ report: fined.map((order) => {
    const article = shop.articleOf(order);
    return {
      amount: FINE_ROUBLES, date: utcText(statusMs(order)), incomeId: order.isFbs ? 0 : 30_000_000 + (order.n % 50), nmID: article.nmId,
      photoUrls: [`https://photos.example/mark/${order.n}.jpg`], shkID: 30_000_000_000 + order.n, sku: sizeOf(article, order).skus[0] ?? '',
    };
  }) });
}

export const markedGoodsEndpoints: Record<string, Endpoint> = {
  'POST /api/v1/analytics/excise-report': { refuse, answer: excise },
  'GET /api/v1/analytics/goods-labeling': { refuse, answer: fines },
};
