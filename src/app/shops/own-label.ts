import type { Services } from '../services';
import { keyOf, textOf, userKey } from '../state/key';
import { forgetState, keepState, stateIn, stateOf } from '../state/keeper';
import { freeLabel } from './label';
import type { ConnectedShop } from './shops';

/** What a holder's shop is called in this file: its rows bear it, and where everybody may write it could be made another's. */
export const OWN_LABEL = userKey<string>({
  name: 'label', version: 1, usual: '', read: textOf,
});

type Own = Pick<Services, 'session' | 'userStore'>;

const keyIn = ({ session }: Pick<Services, 'session'>, shopId: string) => keyOf(OWN_LABEL, session.documentId(), shopId);

/** What the holder has kept; '' for nothing. */
export function ownLabel(services: Own, shopId: string): string {
  return stateOf(services, keyIn(services, shopId));
}

/** As `ownLabel`, in the holder's store that has been read whole. */
export function labelKept(services: Pick<Services, 'session'>, stored: Readonly<Record<string, string>>, shopId: string): string {
  return stateIn(stored, keyIn(services, shopId));
}

export function keepLabel(services: Own, { id, label }: Pick<ConnectedShop, 'id' | 'label'>): void {
  keepState(services, keyIn(services, id), label);
}

/**
 * Those of shops of which the holder keeps no token any more.
 * @param names of all that is in the holder's store
 */
export function sweepLabels(services: Own, names: readonly string[], isHeld: (shopId: string) => boolean): void {
  const begin = keyIn(services, '').name;
  for (const name of names) {
    const shopId = name.slice(begin.length);
    if (name.startsWith(begin) && !isHeld(shopId)) forgetState(services, keyIn(services, shopId));
  }
}

/** The shops with the names that their holder has kept. Another that bears one of them gets a number behind its own. */
export function withOwnLabels(shops: readonly ConnectedShop[], kept: ReadonlyMap<string, string>): readonly ConnectedShop[] {
  if (shops.every(({ id, label }) => (kept.get(id) ?? label) === label)) return shops;
  const taken = shops.flatMap(({ id }) => kept.get(id) ?? []);
  return shops.map((shop) => {
    const label = kept.get(shop.id) ?? freeLabel(shop.label, taken);
    if (!taken.includes(label)) taken.push(label);
    return label === shop.label ? shop : { ...shop, label };
  });
}
