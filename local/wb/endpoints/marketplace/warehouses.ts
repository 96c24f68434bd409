import { json } from '../../answer';
import type { Shop } from '../../shop/shop';
import { SELLER_WAREHOUSES } from '../../shop/texts';
import type { Endpoint } from '../endpoint';
import { refuseMarketplace as refuse } from './refuse';

const OFFICES = [
  { id: 123, name: 'Коледино', city: 'Подольск', address: 'ул. Троицкая, Подольск, Московская обл.', federalDistrict: 'Центральный', cargoType: 1, deliveryType: 1, longitude: 37.588898, latitude: 55.386871 },
  { id: 124, name: 'Минск', city: 'Минск', address: 'ул. Промышленная, 1', federalDistrict: null, cargoType: 1, deliveryType: 1, longitude: 27.56, latitude: 53.9 },
  { id: 125, name: '=Краснодар', city: 'Краснодар', address: 'ул. Новороссийская, 2', federalDistrict: 'Южный', cargoType: 3, deliveryType: 1, longitude: 38.97, latitude: 45.03 },
];
/** The schemes that the warehouses of the shop serve. */
const DELIVERY_TYPES = [1, 3, 2];

export const warehouseName = (shop: Shop, { name }: (typeof SELLER_WAREHOUSES)[number]): string => (shop.size.isPlain ? name.replace('=', '') : name);

const warehouses = (shop: Shop): object[] => SELLER_WAREHOUSES.map((warehouse, n) => ({
  name: warehouseName(shop, warehouse), officeId: OFFICES[n % OFFICES.length]?.id, id: warehouse.id, cargoType: 1, deliveryType: DELIVERY_TYPES[n],
  isDeleting: false, isProcessing: n === 2,
}));

export const warehouseEndpoints: Record<string, Endpoint> = {
  'GET /api/v3/warehouses': { refuse, answer: ({ shop }) => json(warehouses(shop)) },
  'GET /api/v3/offices': {
    refuse, answer: ({ shop }) => json(OFFICES.map((office, n) => ({ ...office, name: shop.size.isPlain ? office.name.replace('=', '') : office.name, selected: n < 2 }))),
  },
};
