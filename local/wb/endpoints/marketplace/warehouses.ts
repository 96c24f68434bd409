import { type Answer, json } from '../../answer';
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
      if (own !== undefined) found.push({ chrtId: size.chrtId, amount: own.quantity });
    }
  }
  return json({ stocks: found });
}

export const warehouseEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/warehouses': { refuse, answer: ({ shop }) => json(warehouses(shop)) },
  'POST /api/v3/stocks/{warehouseId}': { refuse, answer: stocks },
  'GET /api/v3/offices': {
    refuse, answer: ({ shop }) => json(OFFICES.map((office, n) => ({ ...office, name: plainName(shop, office), selected: n < 2 }))),
  },
};
