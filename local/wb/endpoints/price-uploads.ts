/** Setting prices: an upload that WB works on in the background, and what became of it. */
import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import type { UploadRow, Wanted } from '../shop/price-book';
import type { Shop } from '../shop/shop';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';

const MOST_GOODS = 1000;
const HIGHEST_DISCOUNT = 99;

export const refuse = (errorText: string): Answer => json({ data: null, error: true, errorText }, 400);

function wantedIn(body: unknown): Wanted[] {
  const { data } = Object(body) as { data?: unknown };
  if (!Array.isArray(data) || data.length === 0) throw new BadParameter('Empty data');
  if (data.length > MOST_GOODS) throw new BadParameter('Upload limit exceeded: You can upload a maximum of 1 000 items');
  const wanted = data as Wanted[];
  if (new Set(wanted.map(({ nmID }) => nmID)).size < wanted.length) throw new BadParameter('Duplicate item Nos.');
  for (const { nmID, price, discount } of wanted) {
    if (!Number.isInteger(nmID)) throw new BadParameter('Invalid item No.');
    if (price === undefined && discount === undefined) throw new BadParameter('Price and discount not specified');
    if (price !== undefined && !Number.isInteger(price)) throw new BadParameter('Price should be a whole number');
    if (price !== undefined && price <= 0) throw new BadParameter('Invalid price value');
    if (discount !== undefined && !(Number.isInteger(discount) && discount >= 0 && discount <= HIGHEST_DISCOUNT)) throw new BadParameter('Invalid discount value');
  }
  return wanted;
}

function upload({ shop, body, nowMs, settings }: Call): Answer {
  const text = JSON.stringify(body);
  const same = shop.prices.sameAtWork(text, nowMs);
  if (same !== undefined) return json({ data: { id: same.id, alreadyExists: true }, error: false, errorText: 'This task already exists' }, 208);
  const known = articlesByNmId(shop);
  const changed = wantedIn(body).flatMap((want) => {
    const article = known.get(want.nmID);
    if (article === undefined) return [];
    const now = shop.prices.of(article, nowMs);
    return (want.price ?? now.price) === now.price && (want.discount ?? now.discount) === now.discount ? [] : [{ article, want }];
  });
  if (changed.length === 0) throw new BadParameter('All item Nos. are specified incorrectly, or the specified prices and discounts are already set');
  const { priceTaskMs, inSale, isForgetful } = settings;
  const { id } = shop.prices.add(text, changed, { nowMs, doneMs: nowMs + priceTaskMs, inSale, isForgetful });
  return json({ data: { id, alreadyExists: false }, error: false, errorText: '' });
}

function articlesByNmId(shop: Shop): Map<number, Article> {
  return new Map(Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).map((article) => [article.nmId, article]));
}

function task({ shop, query, nowMs }: Call): Answer {
  const found = shop.prices.upload(queryNumber(query, 'uploadID', {}), nowMs);
  if (found === undefined || found.doneMs > nowMs) return json({ data: null, error: false, errorText: '' });
  const good = found.rows.filter(({ errorText }) => errorText === '').length;
  const status = good === found.rows.length ? 3 : good === 0 ? 6 : 5;
  return json({
    data: { uploadID: found.id, status, uploadDate: '2026-11-23T06:00:00Z', activationDate: '2026-11-23T06:00:00Z', overAllGoodsNumber: found.rows.length, successGoodsNumber: good },
    error: false, errorText: '',
  });
}

function goods({ shop, query, nowMs }: Call): Answer {
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const found = shop.prices.upload(queryNumber(query, 'uploadID', {}), nowMs);
  const rows = found === undefined || found.doneMs > nowMs ? [] : found.rows.slice(offset, offset + limit);
  return json({ data: { uploadID: found?.id ?? null, historyGoods: rows.length === 0 ? null : rows.map(historyRow) }, error: false, errorText: '' });
}

function historyRow({ article, price, discount, errorText }: UploadRow): object {
  return {
    nmID: article.nmId, vendorCode: article.vendorCode, sizeID: null, techSizeName: '', price, currencyIsoCode4217: 'RUB', discount, clubDiscount: null,
    status: errorText === '' ? 2 : 3, errorText,
  };
}

export const priceUploadEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/upload/task': { refuse, answer: upload },
  'GET /api/v2/history/tasks': { refuse, answer: task },
  'GET /api/v2/history/goods/task': { refuse, answer: goods },
};
