import { type Answer, json, noContent } from '../../answer';
import type { Shop } from '../../shop/shop';
import { SELLER_WAREHOUSES } from '../../shop/texts';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { idsIn } from './paged';
import { refuseMarketplace as refuse } from './refuse';

const OFFICES = [
  { id: 123, name: 'Коледино', city: 'Подольск', address: 'ул. Троицкая, Подольск, Московская обл.', federalDistrict: 'Центральный', cargoType: 1, deliveryType: 1, longitude: 37.588898, latitude: 55.386871 },
  { id: 124, name: 'Минск', city: 'Минск', address: 'ул. Промышленная, 1', federalDistrict: null, cargoType: 1, deliveryType: 1, longitude: 27.56, latitude: 53.9 },
  { id: 125, name: '=Краснодар', city: 'Краснодар', address: 'ул. Новороссийская, 2', federalDistrict: 'Южный', cargoType: 3, deliveryType: 1, longitude: 38.97, latitude: 45.03 },
];
/** The schemes that the warehouses of the shop serve. */
const DELIVERY_TYPES = [1, 3, 2];

/** Names of a plain shop are none that a spreadsheet would spoil. */
export const plainName = (shop: Shop, { name }: { name: string }): string => (shop.size.isPlain ? name.replace('=', '') : name);

const warehouses = (shop: Shop): object[] => SELLER_WAREHOUSES.map((warehouse, n) => ({
  name: plainName(shop, warehouse), officeId: OFFICES[n % OFFICES.length]?.id, id: warehouse.id, cargoType: 1, deliveryType: DELIVERY_TYPES[n],
  isDeleting: false, isProcessing: n === 2,
}));

function stocks({ shop, path, body }: Call): Answer {
  const warehouse = SELLER_WAREHOUSES.find(({ id }) => String(id) === path.warehouseId);
  if (warehouse === undefined) throw new BadParameter('warehouse not found');
  const wanted = idsIn(body, 'chrtIds', 1000);
  const found: object[] = [];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    for (const size of article.sizes.filter(({ chrtId }) => wanted.has(chrtId))) {
      const own = shop.sellerStocksOf(article, size).find((stock) => stock.warehouse.id === warehouse.id);
      if (own !== undefined) found.push({ chrtId: size.chrtId, amount: shop.changesOfSeller.stockOf(warehouse.id, size.chrtId, own.quantity) });
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
  'GET /api/v3/warehouses': { refuse, answer: ({ shop }) => json(warehouses(shop)) },
  'POST /api/v3/stocks/{warehouseId}': { refuse, answer: stocks },
  'PUT /api/v3/stocks/{warehouseId}': { refuse, answer: putStocks },
  'GET /api/v3/offices': {
    refuse, answer: ({ shop }) => json(OFFICES.map((office, n) => ({ ...office, name: plainName(shop, office), selected: n < 2 }))),
  },
};
