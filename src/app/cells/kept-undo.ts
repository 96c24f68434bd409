import type { FormulaCell } from '../../ports/document';
import { isWbError, UserActionError } from '../../wb/errors';
import { fingerprint } from '../../sheet/rows/fingerprint';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, keyOf, numberOf, type StateKey, textOf, userKey } from '../state/key';
import { changeState, forgetState, keepState, stateOf } from '../state/keeper';

type Keeper = Pick<Services, 'documentStore' | 'lock' | 'random' | 'session' | 'userStore'>;

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

/** What a rewriting of formulas did last, to be taken back by whoever did it: kept for the file. */
export interface KeptUndo<T> {
  /**
   * Replaces what was kept.
   * @throws UserActionError UNDO_TOO_LARGE  it is more than can be kept
   */
  keep(items: readonly T[]): void;
  /** None where nothing can be taken back. */
  items(): readonly T[];
  forget(): void;
}

/** 180 KB of the 500 that a store has: some two thousand formulas. */
const PIECES = 20;

export type UndoKey<T extends FormulaCell> = StateKey<readonly T[], 'document'>;

/** @param own reads what a rewriting keeps of a formula besides itself */
export function undoKey<T extends FormulaCell>(name: string, own: (fields: Readonly<Record<string, unknown>>) => Omit<T, keyof FormulaCell>): UndoKey<T> {
  return documentKey<readonly T[]>({
    name, version: 1, usual: [], pieces: PIECES, formerPieces: `${name}.`,
    read: (stored) => itemsOf(stored).map((item) => {
      const { sheetId, row, column, text, ...others } = fieldsOf(item);
      return { sheetId: numberOf(sheetId), row: numberOf(row), column: numberOf(column), text: textOf(text), address: '', ...own(others) } as T;
    }),
    // Where it stands is said by numbers; the address was for a person.
    write: (items) => items.map((item) => ({ ...item, address: undefined })),
  });
}

export function keptUndo<T extends FormulaCell>(keeper: Keeper, key: UndoKey<T>): KeptUndo<T> {
  const sealKey = sealOf(keeper, key);
  return {
    keep: (items) => {
      const { secret: known, marks } = stateOf(keeper, sealKey);
      const secret = known === '' ? keeper.random.uuid() : known;
      keepState(keeper, sealKey, { secret, marks: [...marks.slice(-1), markOf(key, secret, items)] });
      try {
        changeState(keeper, key, () => items);
      } catch (error) {
        if (isWbError(error) && error.code === 'STORE_FULL') throw new UserActionError('UNDO_TOO_LARGE', { count: items.length });
        throw error;
      }
    },
    items: () => {
      const items = stateOf(keeper, key);
      const { secret, marks } = stateOf(keeper, sealKey);
      return items.length > 0 && marks.includes(markOf(key, secret, items)) ? items : [];
    },
    forget: () => {
      forgetState(keeper, key);
      forgetState(keeper, sealKey);
    },
  };
}

/** This user can take back nothing of that kind any more. */
export function forgetSeal<T extends FormulaCell>(keeper: Pick<Services, 'session' | 'userStore'>, key: UndoKey<T>): void {
  forgetState(keeper, sealOf(keeper, key));
}

function sealOf<T extends FormulaCell>({ session }: Pick<Services, 'session'>, { name }: UndoKey<T>): typeof UNDO_SEAL {
  return keyOf(UNDO_SEAL, session.documentId(), name);
}

/** The same before it is stored and after it is read. */
function markOf<T extends FormulaCell>(key: UndoKey<T>, secret: string, items: readonly T[]): string {
  return fingerprint([secret, JSON.stringify(key.read(key.write?.(items), key.version)), secret]);
}
