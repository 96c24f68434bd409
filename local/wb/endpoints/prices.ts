import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import { priceOf } from '../shop/money';
import { type Call, type Endpoint } from './endpoint';
import { queryNumber } from './parameters';

const refuse = (errorText: string): Answer => json({ data: null, error: true, errorText }, 400);

function goodsOf(article: Article): Record<string, unknown> {
  const { totalRub, withDiscRub } = priceOf(article);
  const clubDiscountedPrice = Math.round(withDiscRub * (100 - article.clubDiscountPercent)) / 100;
  return {
    nmID: article.nmId, vendorCode: article.vendorCode,
    sizes: article.sizes.map((size) => ({ sizeID: size.chrtId, price: totalRub, discountedPrice: withDiscRub, clubDiscountedPrice, techSizeName: size.techSize })),
    currencyIsoCode4217: 'RUB', discount: article.discountPercent, clubDiscount: article.clubDiscountPercent, editableSizePrice: article.sizes.length > 1,
    ...(article.index % 9 === 0 ? { wholesaleDiscountThreshold: [{ minQuantity: 10, wholesaleDiscount: 10, level: 1 }] } : {}),
  };
}

function answer({ shop, query, settings }: Call): Answer {
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const nmId = queryNumber(query, 'filterNmID', { fallback: 0 });
  const goods: object[] = [];
  for (let n = nmId ? 0 : offset; n < shop.articleCount && goods.length < limit; n += 1) {
    const article = shop.article(n);
    if (nmId === 0 || article.nmId === nmId) goods.push(goodsOf(article));
  }
  const listGoods = goods.length === 0 && settings.emptyLists === 'null' ? null : goods;
  return json({ data: { listGoods }, error: false, errorText: '' });
}

/** Every thirtieth good has a new price that WB takes for a mistake. */
function quarantine({ shop, query, settings }: Call): Answer {
  const limit = queryNumber(query, 'limit', { max: 1000, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const held = Array.from({ length: Math.ceil(shop.articleCount / 30) }, (_, n) => shop.article(n * 30)).slice(offset, offset + limit);
  const quarantineGoods = held.map((article) => {
    const [oldPrice, discount] = [priceOf(article).totalRub, article.discountPercent];
    const newPrice = Math.round(oldPrice / 5);
    return {
      nmID: article.nmId, sizeID: null, techSizeName: '', currencyIsoCode4217: 'RUB', newPrice, oldPrice, newDiscount: discount, oldDiscount: discount,
      priceDiff: Math.round((newPrice - oldPrice) * (100 - discount)) / 100,
    };
  });
  return json({ data: { quarantineGoods: held.length === 0 && settings.emptyLists === 'null' ? null : quarantineGoods }, error: false, errorText: '' });
}

export const priceEndpoints: Record<string, Endpoint> = {
  'GET /api/v2/list/goods/filter': { refuse, answer },
  'GET /api/v2/quarantine/goods': { refuse, answer: quarantine },
};
