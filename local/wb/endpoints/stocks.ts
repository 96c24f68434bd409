import { type Answer, json, noContent } from '../answer';
import type { Article, Size } from '../shop/articles';
import type { Shop } from '../shop/shop';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { refuseAnalytics } from './order-feed';
import { fieldsOf, list, wholeNumber } from './parameters';

/** Since 2026-08-15 all warehouses of WB are one (release note 570). */
const WB_WAREHOUSE = { warehouseId: -999999, warehouseName: 'Склад WB', regionName: 'Склад WB' };
const MAX_ROWS = 250_000;

type RowsOf = (shop: Shop, article: Article, size: Size) => object[];

const wbRows: RowsOf = (shop, article, size) => {
  const stock = shop.stockOf(article, size);
  const isEmpty = stock.quantity + stock.inWayToClient + stock.inWayFromClient === 0;
  return isEmpty ? [] : [{ nmId: article.nmId, chrtId: size.chrtId, ...WB_WAREHOUSE, ...stock }];
};

const sellerRows: RowsOf = (shop, article, size) => shop.sellerStocksOf(article, size).map(({ warehouse, quantity }) => ({
  nmId: article.nmId, chrtId: size.chrtId, warehouseId: warehouse.id, warehouseName: shop.size.isPlain ? warehouse.name.replace('=', '') : warehouse.name, regionName: warehouse.region, quantity,
}));

function answerWith(rowsOf: RowsOf) {
  return ({ shop, body }: Call): Answer => {
    const fields = fieldsOf(body);
    const nmIds = new Set(list(fields.nmIds, 'nmIds', 1000));
    const chrtIds = new Set(list(fields.chrtIds, 'chrtIds', MAX_ROWS));
    if (chrtIds.size > 0 && nmIds.size === 0) throw new BadParameter('chrtIds: allowed only together with nmIds');
    const limit = wholeNumber(fields.limit, 'limit', { fallback: MAX_ROWS, max: MAX_ROWS, min: 1 });
    const offset = wholeNumber(fields.offset, 'offset', { fallback: 0 });
    const rows: object[] = [];
    for (let n = 0; n < shop.articleCount && rows.length < offset + limit; n += 1) {
      const article = shop.article(n);
      if (nmIds.size > 0 && !nmIds.has(article.nmId)) continue;
      const sizes = article.sizes.filter((size) => chrtIds.size === 0 || chrtIds.has(size.chrtId));
      rows.push(...sizes.flatMap((size) => rowsOf(shop, article, size)));
    }
    const items = rows.slice(offset, offset + limit);
    return items.length === 0 ? noContent() : json({ data: { items } });
  };
}

export const stockEndpoints: Record<string, Endpoint> = {
  'POST /api/analytics/v1/stocks-report/wb-warehouses': { refuse: refuseAnalytics, answer: answerWith(wbRows) },
  'POST /api/analytics/v1/stocks-report/seller-warehouses': { refuse: refuseAnalytics, answer: answerWith(sellerRows) },
};
