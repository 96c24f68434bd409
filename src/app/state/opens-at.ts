import type { Services } from '../services';
import { forgetState, keepState, stateOf } from './keeper';
import { userKey } from './key';

/** A page of the panel that a menu item has asked for: the panel opens by itself and cannot be told. */
export type OpensAt = 'formulas' | 'help';

const OPENS_AT = userKey<OpensAt | null>({ name: 'opensAt', version: 1, usual: null, read: (stored) => (stored === 'formulas' || stored === 'help' ? stored : null) });

export function askToOpenAt(services: Pick<Services, 'userStore'>, page: OpensAt): void {
  keepState(services, OPENS_AT, page);
}

/** Once: the next time the panel opens where it always does. @param still the stores as they have just been read */
export function takeOpensAt(services: Pick<Services, 'userStore'>, still: Pick<Services, 'userStore'>): OpensAt | null {
  const page = stateOf(still, OPENS_AT);
  if (page !== null) forgetState(services, OPENS_AT);
  return page;
}
