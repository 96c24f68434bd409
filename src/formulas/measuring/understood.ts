import { UserActionError } from '../../wb/errors';
import type { FileView } from '../formula';
import type { SheetId } from '../sheets';
import { notUnderstoodNote } from './notes';
import type { Group } from './tally';

/**
 * A number of nothing but rows that are not understood would be a zero that nobody has counted. Where others count, they do: WB_CHECK
 * tells what is missing.
 * @throws UserActionError FORMULA_NOT_UNDERSTOOD
 */
export function requireUnderstood(groups: readonly Group[], dataset: SheetId, file: FileView): void {
  const darkRows = groups.reduce((sum, group) => sum + group.darkRows, 0);
  if (darkRows > 0 && !groups.some(({ isClear }) => isClear)) {
    throw new UserActionError('FORMULA_NOT_UNDERSTOOD', { sheet: file.spec(dataset).title(), known: notUnderstoodNote(darkRows, file) });
  }
}
