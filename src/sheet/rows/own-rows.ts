import type { Cell } from '../../ports/workbook';
import { FINGERPRINT_LOOK } from '../columns/look';
import { areTitles } from '../columns/titles';
import type { TableSpec } from '../table-spec';
import { isUntold, SPARE } from '../fingerprints/marks';
import { isPrint } from '../fingerprints/print';
import { formOf } from '../cells/row-form';
import { keyColumnIds, keyPart, rowKey } from '../keys/row-key';

/**
 * - `own`: its shop is one of ours, it has a key and bears a fingerprint.
 * - `bare`: as `own`, but for the fingerprint: of no account, until WB sends what it holds or a person has taken the fingerprints of all rows.
 * - `spare`: taken, without data.
 * - `other`: a title, a total, the header wherever it stands, a row of the user's.
 */
export type RowKind = 'own' | 'bare' | 'spare' | 'other';

/** @param shops as `shopPart` makes them; null where nobody knows whose rows the sheet may hold */
export function rowKinds(spec: TableSpec, shops: ReadonlySet<string> | null): (fingerprint: Cell, key: readonly Cell[]) => RowKind {
  const keyIds = keyColumnIds(spec);
  return (fingerprint, key) => {
    const text = keyPart(fingerprint);
    if (text === SPARE) return 'spare';
    if (rowKey(key) === null || shops?.has(keyPart(key[0] as Cell)) === false) return 'other';
    if (typeof fingerprint === 'number' || isMark(text)) return 'own';
    return text === FINGERPRINT_LOOK.header || areTitles(spec, keyIds, key) ? 'other' : 'bare';
  };
}

/** Whether rows without a fingerprint are ours: none has one, or giving them one was cut short. */
export function areBareOwn(kinds: { own: number; taken: number }): boolean {
  return kinds.own === 0 || kinds.taken > 0;
}

/** In a column that a person has given another format, a fingerprint may have become a number: that is one too. */
function isMark(text: string): boolean {
  const { print } = formOf(text);
  return isUntold(print) || isPrint(print);
}
