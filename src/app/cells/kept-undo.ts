import type { FormulaCell } from '../../ports/document';
import { isWbError, UserActionError } from '../../wb/errors';
import type { Services } from '../services';
import { documentKey, fieldsOf, itemsOf, numberOf, type StateKey, textOf } from '../state/key';
import { changeState, forgetState, stateOf } from '../state/keeper';

type Keeper = Pick<Services, 'documentStore' | 'lock'>;

/** What a rewriting of formulas did last, to be taken back: kept for the file. */
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
  return {
    keep: (items) => {
      try {
        changeState(keeper, key, () => items);
      } catch (error) {
        if (isWbError(error) && error.code === 'STORE_FULL') throw new UserActionError('UNDO_TOO_LARGE', { count: items.length });
        throw error;
      }
    },
    items: () => stateOf(keeper, key),
    forget: () => forgetState(keeper, key),
  };
}
