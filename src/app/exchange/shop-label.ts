import { UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';

/** Of the shop with the id, or of the first where none is chosen. @throws UserActionError NO_SHOP */
export function shopLabel(services: Services, id: unknown): string {
  const shops = connectedShops(services);
  const shop = id === '' ? shops[0] : shops.find((one) => one.id === id);
  if (shop === undefined) throw new UserActionError('NO_SHOP');
  return shop.label;
}
