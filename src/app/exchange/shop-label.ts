import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { type ConnectedShop, connectedShops } from '../shops/shops';

/** The shop with the id, or the first where none is chosen. @throws UserActionError NO_SHOP */
export function chosenShop(services: Services, id: unknown): ConnectedShop {
  const shops = connectedShops(services);
  const shop = id === '' ? shops[0] : shops.find((one) => one.id === id);
  if (shop === undefined) throw new UserActionError('NO_SHOP');
  return shop;
}

/** What sheets call it. @throws UserActionError NO_SHOP */
export function shopLabel(services: Services, id: unknown): string {
  return chosenShop(services, id).label;
}
