import { type Answer, json, noContent } from '../../answer';
import { OFFICES, plainName } from '../../shop/offices';
import { SELLER_WAREHOUSES } from '../../shop/texts';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { idsIn } from './paged';
import { refuseMarketplace as refuse } from './refuse';

function stocks({ shop, path, body }: Call): Answer {
  const warehouse = SELLER_WAREHOUSES.find(({ id }) => String(id) === path.warehouseId);
  if (warehouse === undefined) throw new BadParameter('warehouse not found');
  const wanted = idsIn(body, 'chrtIds', 1000);
  const found: object[] = [];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    for (const size of article.sizes.filter(({ chrtId }) => wanted.has(chrtId))) {
      const own = shop.sellerStocksOf(article, size).find((stock) => stock.warehouse.id === warehouse.id);
      if (own !== undefined && !shop.changesOfSeller.isRemoved(warehouse.id, size.chrtId)) found.push({ chrtId: size.chrtId, amount: shop.changesOfSeller.stockOf(warehouse.id, size.chrtId, own.quantity) });
    }
  }
  return json({ stocks: found });
}

/** Names in the body are not looked at: what is misspelt answers 204 and changes nothing. */
function putStocks({ shop, path, body, settings }: Call): Answer {
  const warehouse = SELLER_WAREHOUSES.find(({ id }) => String(id) === path.warehouseId);
  if (warehouse === undefined) throw new BadParameter('warehouse not found');
  const { stocks: wanted = [] } = Object(body) as { stocks?: { chrtId?: number; amount?: number }[] };
  if (!Array.isArray(wanted) || wanted.length > 1000) throw new BadParameter('IncorrectRequestBody');
  if (settings.busyWarehouses.includes(warehouse.id)) return json([{ code: 'StoreIsProcessing', message: 'The store is processing' }], 409);
  for (const { chrtId, amount } of wanted) {
    if (typeof chrtId !== 'number' || typeof amount !== 'number' || settings.isForgetful) continue;
    if (!Number.isInteger(amount) || amount < 0 || amount > 100_000) throw new BadParameter('IncorrectParameter');
    shop.changesOfSeller.stock(warehouse.id, chrtId, amount);
  }
  return noContent();
}

export const warehouseEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/warehouses': { refuse, answer: ({ shop }) => json(shop.warehouses.all()) },
  'POST /api/v3/stocks/{warehouseId}': { refuse, answer: stocks },
  'PUT /api/v3/stocks/{warehouseId}': { refuse, answer: putStocks },
  'GET /api/v3/offices': {
    refuse, answer: ({ shop }) => json(OFFICES.map((office, n) => ({ ...office, name: plainName(shop, office), selected: n < 2 }))),
  },
};
