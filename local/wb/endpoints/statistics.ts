/** Orders and sales of the statistics host: naive Moscow time, `lastChangeDate` paging. */
import { type Answer, json, jsonArray } from '../answer';
import { priceOf, saleMoney } from '../shop/money';
import { basketIdOf, type Order, saleNumber, sizeOf, sridOf, stickerOf } from '../shop/orders';
import { pick } from '../shop/random';
import type { Shop } from '../shop/shop';
import { CITIES } from '../shop/texts';
import { DAY_MS, moscowDay, moscowText, parseMoscow } from '../time';
import { type Call, type Endpoint } from './endpoint';

const KEPT_DAYS = 90;
const NEVER = '0001-01-01T00:00:00';

interface Dated<T> { dateMs: number; changedMs: number; of: T }
interface Sale { order: Order; isReturn: boolean }

function sharedFields(shop: Shop, order: Order): Record<string, unknown> {
  const article = shop.articleOf(order);
  const size = sizeOf(article, order);
  const price = priceOf(article);
  const city = pick(CITIES, shop.seed, 801, order.n);
  return {
    warehouseName: order.isFbs ? 'Мой склад' : 'Склад WB РФ', warehouseType: order.isFbs ? 'Склад продавца' : 'Склад WB',
    countryName: 'Россия', oblastOkrugName: city.district, regionName: city.region,
    supplierArticle: article.vendorCode, nmId: article.nmId, barcode: size.skus[0] ?? '',
    category: article.category, subject: article.subject, brand: article.brand, techSize: size.techSize,
    incomeID: order.isFbs ? 0 : 30_000_000 + (order.n % 50), isSupply: false, isRealization: true,
    totalPrice: price.totalRub, discountPercent: price.discountPercent, spp: price.sppPercent,
  };
}

const tail = (shop: Shop, order: Order): Record<string, unknown> =>
  ({ sticker: stickerOf(order), gNumber: basketIdOf(shop.seed, order), srid: sridOf(shop.seed, order) });

function orderRow(shop: Shop, order: Order): Record<string, unknown> {
  const price = priceOf(shop.articleOf(order));
  return {
    date: moscowText(order.placedMs), lastChangeDate: moscowText(order.changedMs), ...sharedFields(shop, order),
    finishedPrice: price.finishedRub, priceWithDisc: price.withDiscRub,
    isCancel: order.cancelMs > 0, cancelDate: order.cancelMs ? moscowText(order.cancelMs) : NEVER, ...tail(shop, order),
  };
}

/** Prices are 0 for a day after the sale; counted from the start of the shop, so that it does not change by itself. */
function saleRow(shop: Shop, { dateMs, changedMs, of: { order, isReturn } }: Dated<Sale>): Record<string, unknown> {
  const article = shop.articleOf(order);
  const price = priceOf(article);
  const isSynced = dateMs <= shop.size.startMs - DAY_MS;
  const signed = (rub: number): number => (isSynced ? (isReturn ? -rub : rub) : 0);
  return {
    date: moscowText(dateMs), lastChangeDate: moscowText(changedMs), ...sharedFields(shop, order), paymentSaleAmount: 0,
    forPay: signed(Math.round(saleMoney(shop.seed, article, order).forPay / 10) / 100),
    finishedPrice: signed(price.finishedRub), priceWithDisc: signed(price.withDiscRub),
    saleID: `${isReturn ? 'R' : 'S'}${saleNumber(order)}`, ...tail(shop, order),
  };
}

const ordersOf = (shop: Shop): Dated<Order>[] =>
  shop.orders().map((order) => ({ dateMs: order.placedMs, changedMs: order.changedMs, of: order }));

const SYNC_DELAY_MS = 12 * 60_000;

function salesOf(shop: Shop): Dated<Sale>[] {
  const dated = (dateMs: number, sale: Sale): Dated<Sale> =>
    ({ dateMs, changedMs: Math.min(dateMs + SYNC_DELAY_MS, shop.size.startMs - 60_000), of: sale });
  return shop.orders().flatMap((order) => [
    ...(order.buyoutMs ? [dated(order.buyoutMs, { order, isReturn: false })] : []),
    ...(order.returnMs ? [dated(order.returnMs, { order, isReturn: true })] : []),
  ]);
}

function select<T>(rows: Dated<T>[], shop: Shop, fromMs: number, isWholeDay: boolean, cap: number): Dated<T>[] {
  const kept = rows.filter((row) => row.dateMs >= shop.size.startMs - KEPT_DAYS * DAY_MS);
  if (isWholeDay) return kept.filter((row) => moscowDay(row.dateMs) === moscowDay(fromMs));
  return kept.filter((row) => row.changedMs >= fromMs).sort((a, b) => a.changedMs - b.changedMs).slice(0, cap);
}

function answerWith<T>(rowsOf: (shop: Shop) => Dated<T>[], rowOf: (shop: Shop, row: Dated<T>) => Record<string, unknown>) {
  return ({ shop, query, settings }: Call): Answer => {
    const dateFrom = query.get('dateFrom');
    if (!dateFrom) return json({ errors: ['dateFrom: field required'] }, 400);
    const fromMs = parseMoscow(dateFrom);
    if (fromMs === null) return json({ errors: 'dateFrom: Value not validated' }, 400);
    const flag = query.get('flag') ?? '0';
    if (flag !== '0' && flag !== '1') return json({ errors: 'flag: Value not validated' }, 400);
    const rows = select(rowsOf(shop), shop, fromMs, flag === '1', settings.ordersPageCap);
    return jsonArray(rows.length, (n) => JSON.stringify(rowOf(shop, rows[n] as Dated<T>)));
  };
}

const refuse = (detail: string): Answer => json({ errors: detail }, 400);

export const statisticsEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/supplier/orders': { refuse, answer: answerWith(ordersOf, (shop, row) => orderRow(shop, row.of)) },
  'GET /api/v1/supplier/sales': { refuse, answer: answerWith(salesOf, saleRow) },
};
