import type { Services } from '../services';
import { keyOf, textOf, userKey } from '../state/key';
import { exclusively, forgetState, freshStateOf, keepState, stateOf } from '../state/keeper';

/** A name for this user in this file that tells nobody who it is: the list of shops says with it whose tokens there are. */
export const HOLDER = userKey<string>({
  name: 'holder', version: 1, usual: '', read: textOf,
});

type Own = Pick<Services, 'session' | 'userStore'>;

const keyIn = ({ session }: Own) => keyOf(HOLDER, session.documentId());

/** '' where this user has none yet, and so holds nothing here. */
export function knownHolderId(services: Own): string {
  return stateOf(services, keyIn(services));
}

/** Under the lock: of two windows of one user each would make another one. @throws TransientError STORE_BUSY */
export function holderId(services: Own & Pick<Services, 'lock' | 'random'>): string {
  const known = knownHolderId(services);
  if (known !== '') return known;
  return exclusively(services, () => {
    const now = freshStateOf(services, keyIn(services));
    if (now !== '') return now;
    const made = services.random.uuid();
    keepState(services, keyIn(services), made);
    return made;
  });
}

/** When the last token of this user's has gone from the file. */
export function forgetHolder(services: Own): void {
  forgetState(services, keyIn(services));
}
