import type { Services } from '../services';
import { settleSheets } from '../sheets/settle-sheets';
import { connectedShops } from '../shops/shops';
import { hasKeptTokens, ownShops } from '../shops/vault';
import { keyOf, userKey } from '../state/key';
import { forgetState, keepState, stateOf, storeIfPossible } from '../state/keeper';
import { openJournal } from './journal';

/** That this user has been told of the loss in the file. */
export const LOSS_TOLD = userKey<boolean>({
  name: 'lossTold', version: 1, usual: false, read: (stored) => stored === true,
});

type Own = Pick<Services, 'session' | 'userStore'>;

const keyIn = ({ session }: Own) => keyOf(LOSS_TOLD, session.documentId());

/** Whether this user keeps tokens for a file that knows none of them: somebody has taken out the shops, or all that was stored. */
export function isLost(services: Own & Pick<Services, 'documentStore'>): boolean {
  return hasKeptTokens(services) && ownShops(services, connectedShops(services)).length === 0;
}

/** Says it once in the journal: nothing is refreshed any more, and nobody else would say why. What is kept stays, in case the file is restored. */
export function tellOfLoss(services: Services): void {
  if (stateOf(services, keyIn(services))) return;
  // Where the list of our sheets has gone too, only a person can say that the journal is ours: the panel asks.
  if (settleSheets(services).length > 0) return;
  openJournal(services).lost();
  storeIfPossible(() => keepState(services, keyIn(services), true));
}

export function forgetLoss(services: Own): void {
  if (stateOf(services, keyIn(services))) forgetState(services, keyIn(services));
}
