/** Setting prices: an upload that WB works on in the background, and what became of it. */
import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import type { Disposed, Level, Upload, UploadRow, Wanted } from '../shop/price-book';
import type { Shop } from '../shop/shop';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { type Fields, fieldsOf, list, queryNumber } from './parameters';

const MOST_GOODS = 1000;
const HIGHEST_DISCOUNT = 99;
const HIGHEST_CLUB = 50;

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

/** Answers a repeated upload that WB is still at work on, and begins any other. */
function begun({ shop, body, nowMs, settings: { priceTaskMs, inSale, isForgetful } }: Call, begin: (text: string, disposed: Disposed) => Upload | null): { id: number; isOld: boolean } {
  const text = JSON.stringify(body);
  const same = shop.prices.sameAtWork(text, nowMs);
  if (same !== undefined) return { id: same.id, isOld: true };
  const upload = begin(text, { nowMs, doneMs: nowMs + priceTaskMs, inSale, isForgetful });
  if (upload === null) throw new BadParameter('All item Nos. are specified incorrectly, or the specified prices and discounts are already set');
  return { id: upload.id, isOld: false };
}

const taken = ({ id, isOld }: { id: number; isOld: boolean }): Answer => (isOld
  ? json({ data: { id, alreadyExists: true }, error: false, errorText: 'This task already exists' }, 208)
  : json({ data: { id, alreadyExists: false }, error: false, errorText: '' }));

function upload(call: Call): Answer {
  const { shop, body, nowMs } = call;
  return taken(begun(call, (text, disposed) => {
    const known = articlesByNmId(shop);
    const changed = wantedIn(body).flatMap((want) => {
      const article = known.get(want.nmID);
      if (article === undefined) return [];
      const now = shop.prices.of(article, nowMs);
      return (want.price ?? now.price) === now.price && (want.discount ?? now.discount) === now.discount ? [] : [{ article, want }];
    });
    return changed.length === 0 ? null : shop.prices.add(text, changed, disposed);
  }));
}

function dataIn(body: unknown, names: readonly string[]): Fields[] {
  const data = list(fieldsOf(body).data, 'data', MOST_GOODS).map((row) => fieldsOf(row, 'data'));
  if (data.length === 0) throw new BadParameter('Empty data');
  if (data.some((row) => names.some((name) => !Number.isInteger(row[name])))) throw new BadParameter('Invalid data format');
  return data;
}

function uploadSizes(call: Call): Answer {
  const { shop, body, nowMs } = call;
  return taken(begun(call, (text, disposed) => {
    const known = articlesByNmId(shop);
    const changed = dataIn(body, ['nmID', 'sizeID', 'price']).flatMap(({ nmID, sizeID, price }) => {
      const article = known.get(Number(nmID));
      const isOwn = article !== undefined && article.sizes.length > 1 && article.sizes.some(({ chrtId }) => chrtId === sizeID);
      return isOwn && shop.prices.ofSize(article, Number(sizeID), nowMs) !== price ? [{ article, sizeID: Number(sizeID), price: Number(price) }] : [];
    });
    return changed.length === 0 ? null : shop.prices.addSizes(text, changed, disposed);
  }));
}

function uploadClubs(call: Call): Answer {
  const { shop, body, nowMs } = call;
  return taken(begun(call, (text, disposed) => {
    const known = articlesByNmId(shop);
    const changed = dataIn(body, ['nmID', 'clubDiscount']).flatMap(({ nmID, clubDiscount }) => {
      const article = known.get(Number(nmID));
      if (Number(clubDiscount) > HIGHEST_CLUB) throw new BadParameter('Invalid discount value');
      return article !== undefined && shop.prices.clubOf(article, nowMs) !== clubDiscount ? [{ article, clubDiscount: Number(clubDiscount) }] : [];
    });
    return changed.length === 0 ? null : shop.prices.addClubs(text, changed, disposed);
  }));
}

/** Why WB refuses these levels of one article; '' where it takes them. */
function stairsProblem(levels: readonly Level[]): string {
  const kept = levels.filter(({ wholesaleDiscount }) => wholesaleDiscount > 0);
  if (levels.some(({ level }) => level > 3)) return 'Maximum number of levels: 3';
  return kept.some(({ wholesaleDiscount }, at) => at > 0 && wholesaleDiscount <= (kept[at - 1]?.wholesaleDiscount ?? 0)) ? 'Discount must increase with each level' : '';
}

function uploadStairs(call: Call): Answer {
  const { shop, body } = call;
  const known = articlesByNmId(shop);
  const asked = dataIn(body, ['nmId']).map((row) => ({ nmId: Number(row.nmId), article: known.get(Number(row.nmId)), levels: list(row.wholesaleDiscountThreshold, 'levels', 10) as Level[] }));
  const judged = asked.map((one) => ({ ...one, detail: one.article === undefined ? 'Invalid item No.' : stairsProblem(one.levels) }));
  const good = judged.flatMap(({ article, levels, detail }) => (article !== undefined && detail === '' ? [{ article, levels }] : []));
  const { id, isOld } = begun(call, (text, disposed) => shop.prices.addStairs(text, good, disposed));
  const results = judged.map(({ nmId, detail }) => ({ nmId, success: detail === '', ...(detail === '' ? {} : { error: { detail, status: 400, title: 'Bad Request' } }) }));
  return json({ alreadyExists: isOld, id, results }, isOld ? 208 : 200);
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

function historyRow({ article, sizeID, price, discount, clubDiscount, errorText }: UploadRow): object {
  return {
    nmID: article.nmId, vendorCode: article.vendorCode, sizeID, techSizeName: '', price, currencyIsoCode4217: 'RUB', discount, clubDiscount,
    status: errorText === '' ? 2 : 3, errorText,
  };
}

export const priceUploadEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/upload/task': { refuse, answer: upload },
  'POST /api/v2/upload/task/size': { refuse, answer: uploadSizes },
  'POST /api/v2/upload/task/club-discount': { refuse, answer: uploadClubs },
  'POST /api/discounts-prices/v1/upload/task/b2b/wholesale': { refuse, answer: uploadStairs },
  'GET /api/v2/history/tasks': { refuse, answer: task },
  'GET /api/v2/history/goods/task': { refuse, answer: goods },
};
