/** Offices of WB, and what the seller has there from the beginning. */
import type { Shop } from './shop';
import { SELLER_WAREHOUSES } from './texts';

export const OFFICES = [
  { id: 123, name: 'Коледино', city: 'Подольск', address: 'ул. Троицкая, Подольск, Московская обл.', federalDistrict: 'Центральный', cargoType: 1, deliveryType: 1, longitude: 37.588898, latitude: 55.386871 },
  { id: 124, name: 'Минск', city: 'Минск', address: 'ул. Промышленная, 1', federalDistrict: null, cargoType: 1, deliveryType: 1, longitude: 27.56, latitude: 53.9 },
  { id: 125, name: '=Краснодар', city: 'Краснодар', address: 'ул. Новороссийская, 2', federalDistrict: 'Южный', cargoType: 3, deliveryType: 1, longitude: 38.97, latitude: 45.03 },
];
export const PASS_OFFICES = [{ id: 123, name: 'Коледино', address: 'г. Подольск, д. Коледино, ул. Троицкая' }, { id: 125, name: '=Краснодар', address: 'ул. Новороссийская, 2' }];
/** The schemes that the warehouses of the shop serve. */
const DELIVERY_TYPES = [1, 3, 2];

/** Names of a plain shop are none that a spreadsheet would spoil. */
export const plainName = (shop: Shop, { name }: { name: string }): string => (shop.size.isPlain ? name.replace('=', '') : name);

export function warehousesOf(shop: Shop) {
  return SELLER_WAREHOUSES.map((warehouse, n) => ({
    name: plainName(shop, warehouse), officeId: OFFICES[n % OFFICES.length]?.id ?? 0, id: warehouse.id, cargoType: 1, deliveryType: DELIVERY_TYPES[n] ?? 1,
    isDeleting: false, isProcessing: n === 2,
  }));
}

export function passesOf() {
  return [{ id: 1, firstName: 'Александр', lastName: 'Примеров', carModel: 'ГАЗель', carNumber: 'A456BC123', officeId: 123 }];
}
