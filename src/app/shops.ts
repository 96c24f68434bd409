import type { Shop } from '../sync/job';
import type { Services } from './services';

/** A connected shop as all users of the file may see it. */
export interface ConnectedShop extends Shop {
  isReadOnly: boolean;
  expiresAtMs: number;
}

const SHOPS = 'shops';

export function connectedShops({ documentStore }: Pick<Services, 'documentStore'>): ConnectedShop[] {
  return JSON.parse(documentStore.get(SHOPS) ?? '[]') as ConnectedShop[];
}

/** Adds a shop, or renews what is known of it; its label stays, because rows in the sheets carry it. */
export function rememberShop(services: Pick<Services, 'documentStore'>, shop: ConnectedShop): ConnectedShop {
  const shops = connectedShops(services);
  const known = shops.find(({ id }) => id === shop.id);
  const others = shops.filter(({ id }) => id !== shop.id);
  const remembered = { ...shop, label: known?.label ?? freeLabel(shop.label, others) };
  services.documentStore.set(SHOPS, JSON.stringify([...others, remembered]));
  return remembered;
}

function freeLabel(wanted: string, others: readonly ConnectedShop[]): string {
  const isTaken = (label: string) => others.some((other) => other.label === label);
  let label = wanted;
  for (let number = 2; isTaken(label); number += 1) label = `${wanted} (${number})`;
  return label;
}
