import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import type { FormulaCell } from '../../ports/document';
import type { Services } from '../services';
import { fieldsOf, itemsOf, keyOf, textOf, userKey } from '../state/key';
import { forgetState, keepState, stateOf } from '../state/keeper';
import { type KeptUndo, keptUndo, type UndoKey } from './kept-undo';

type Own = Pick<Services, 'session' | 'userStore'>;
type Keeper = Own & Pick<Services, 'documentStore' | 'lock' | 'random'>;

interface Seal {
  /** Nobody else knows it, so nobody else can make a mark. */
  secret: string;
  /** Of what is kept, and of what was kept before, in case the execution dies between the two stores. */
  marks: readonly string[];
}

/**
 * What is kept lies in the file, where everybody who may edit can write: taken back, it writes formulas over cells with the rights of
 * whoever does it, on protected sheets too. So only that is taken back which the same user has kept.
 */
export const UNDO_SEAL = userKey<Seal>({
  name: 'undoSeal', version: 1, usual: { secret: '', marks: [] },
  read: (stored) => {
    const { secret, marks } = fieldsOf(stored);
    return { secret: textOf(secret), marks: itemsOf(marks).map(textOf) };
  },
});

const keyIn = ({ session }: Own) => keyOf(UNDO_SEAL, session.documentId());

/** As `keptUndo`, of one key a file; what anybody else has written under it is nothing. */
export function sealedUndo<T extends FormulaCell>(keeper: Keeper, key: UndoKey<T>): KeptUndo<T> {
  const kept = keptUndo(keeper, key);
  return {
    keep: (items) => {
      const { secret: known, marks } = stateOf(keeper, keyIn(keeper));
      const secret = known === '' ? keeper.random.uuid() : known;
      keepState(keeper, keyIn(keeper), { secret, marks: [...marks.slice(-1), markOf(key, secret, items)] });
      kept.keep(items);
    },
    items: () => {
      const items = kept.items();
      const { secret, marks } = stateOf(keeper, keyIn(keeper));
      return items.length > 0 && marks.includes(markOf(key, secret, items)) ? items : [];
    },
    forget: () => {
      kept.forget();
      forgetSeal(keeper);
    },
  };
}

/** This user can take back nothing any more. */
export function forgetSeal(own: Own): void {
  forgetState(own, keyIn(own));
}

/** The same before it is stored and after it is read. */
function markOf<T extends FormulaCell>(key: UndoKey<T>, secret: string, items: readonly T[]): string {
  return fingerprint([secret, JSON.stringify(key.read(key.write?.(items), key.version, () => undefined)), secret]);
}
