import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import { priceOf } from '../shop/money';
import type { Shop } from '../shop/shop';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';
import { refuse } from './price-uploads';

function goodsOf(shop: Shop, article: Article, nowMs: number): Record<string, unknown> {
  const { discount } = shop.prices.of(article, nowMs);
  const [clubDiscount, stairs] = [shop.prices.clubOf(article, nowMs), shop.prices.stairsOf(article, nowMs)];
  const sizes = article.sizes.map(({ chrtId, techSize }) => {
    const price = shop.prices.ofSize(article, chrtId, nowMs);
    const discountedPrice = Math.round(price * (100 - discount)) / 100;
    return { sizeID: chrtId, price, discountedPrice, clubDiscountedPrice: Math.round(discountedPrice * (100 - clubDiscount)) / 100, techSizeName: techSize };
  });
  return {
    nmID: article.nmId, vendorCode: article.vendorCode, sizes, currencyIsoCode4217: 'RUB', discount, clubDiscount, editableSizePrice: article.sizes.length > 1,
    ...(stairs.length > 0 ? { wholesaleDiscountThreshold: stairs } : {}),
  };
}

function answer({ shop, query, settings, nowMs }: Call): Answer {
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const nmId = queryNumber(query, 'filterNmID', { fallback: 0 });
  const goods: object[] = [];
  for (let n = nmId ? 0 : offset; n < shop.articleCount && goods.length < limit; n += 1) {
    const article = shop.article(n);
    if (nmId === 0 || article.nmId === nmId) goods.push(goodsOf(shop, article, nowMs));
  }
  const listGoods = goods.length === 0 && settings.emptyLists === 'null' ? null : goods;
  return json({ data: { listGoods }, error: false, errorText: '' });
}

/** Articles by their numbers, a thousand at most; those of other sellers are left out. */
function named({ shop, body, settings, nowMs }: Call): Answer {
  const { nmList } = Object(body) as { nmList?: unknown };
  if (!Array.isArray(nmList) || nmList.length === 0 || nmList.length > 1000 || !nmList.every(Number.isInteger)) throw new BadParameter('Invalid request parameters');
  const wanted = new Set<unknown>(nmList);
  const goods = Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).filter(({ nmId }) => wanted.has(nmId)).map((article) => goodsOf(shop, article, nowMs));
  return json({ data: { listGoods: goods.length === 0 && settings.emptyLists === 'null' ? null : goods }, error: false, errorText: '' });
}

/** Every thirtieth good has a new price that WB takes for a mistake. */
function quarantine({ shop, query, settings, nowMs }: Call): Answer {
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const held = Array.from({ length: Math.ceil(shop.articleCount / 30) }, (_, n) => shop.article(n * 30)).slice(offset, offset + limit);
  const ofSeller = shop.prices.quarantine(nowMs).map(({ article, ...prices }) => heldRow(article, prices));
  const quarantineGoods = held.map((article) => {
    const [oldPrice, discount] = [priceOf(article).totalRub, article.discountPercent];
    const newPrice = Math.round(oldPrice / 5);
    return heldRow(article, { newPrice, oldPrice, newDiscount: discount, oldDiscount: discount });
  });
  const all = offset === 0 ? [...ofSeller, ...quarantineGoods] : quarantineGoods;
  return json({ data: { quarantineGoods: all.length === 0 && settings.emptyLists === 'null' ? null : all }, error: false, errorText: '' });
}

function heldRow({ nmId }: Article, prices: { newPrice: number; oldPrice: number; newDiscount: number; oldDiscount: number }): object {
  const { newPrice, oldPrice, newDiscount, oldDiscount } = prices;
  return {
    nmID: nmId, sizeID: null, techSizeName: '', currencyIsoCode4217: 'RUB', ...prices,
    priceDiff: Math.round(newPrice * (100 - newDiscount) - oldPrice * (100 - oldDiscount)) / 100,
  };
}

export const priceEndpoints: Record<string, Endpoint> = {
  'GET /api/v2/list/goods/filter': { refuse, answer },
  'POST /api/v2/list/goods/filter': { refuse, answer: named },
  'GET /api/v2/quarantine/goods': { refuse, answer: quarantine },
};
