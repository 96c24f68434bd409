import { DATASET_IDS } from '../../datasets';
import { UserActionError } from '../../wb/errors';
import { serialOfMs } from '../../wb/time/moscow-time';
import { isNothing, wordOf } from '../arguments/arguments';
import type { Argument, FileView, Formula } from '../formula';
import type { SheetId } from '../sheets';
import { lastSuccessMs } from '../last-success';

/** When a dataset, or any of them, was last refreshed with success: Moscow wall clock. */
export const updated = (): Formula => ({
  parameters: ['dataset', 'stamp'],
  datasets: [],
  groupings: [],
  measures: [],
  answer: ([name], file) => {
    const wanted = isNothing(name) ? null : sheetNamed(DATASET_IDS, name, file);
    const lastMs = lastSuccessMs(file, wanted);
    if (lastMs === 0) {
      throw new UserActionError('FORMULA_NO_IMPORT', wanted === null ? {} : { sheet: file.spec(wanted).title() });
    }
    return file.momentOf(serialOfMs(lastMs));
  },
});

/** That of these ids, or that whose sheet is called so in any language. @throws UserActionError FORMULA_UNKNOWN_DATASET */
export function sheetNamed<Id extends SheetId>(ids: readonly Id[], name: Argument, file: FileView): Id {
  const word = wordOf(name);
  const found = ids.find((id) => wordOf(id) === word)
    ?? ids.find((id) => wordOf(file.spec(id).title()) === word)
    ?? ids.find((id) => file.otherTitles(id).some((title) => wordOf(title) === word));
  if (found === undefined) {
    throw new UserActionError('FORMULA_UNKNOWN_DATASET', { name: String(name) });
  }
  return found;
}
