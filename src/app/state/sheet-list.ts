import type { SheetList, SheetListPort } from '../../ports/workbook';
import type { Services } from '../services';
import { documentKey, fieldsOf } from './key';
import { changeState, stateOf } from './keeper';

/** Begins the tag of a sheet that is being made, and its name. */
export const UNFINISHED = '⏳ ';

/** The sheets of this file that are ours. A copy of the file has none of it: what a script keeps of a file stays with both. */
export const SHEETS = documentKey<SheetList>({
  name: 'sheets', version: 1, usual: { ids: {}, isSettled: false },
  read: (stored) => {
    const { ids, isSettled } = fieldsOf(stored);
    const known = Object.entries(fieldsOf(ids)).filter((entry): entry is [string, number] => isSheetId(entry[1]));
    return { ids: Object.fromEntries(known), isSettled: isSettled === true };
  },
});

/** Google's are whole numbers of 32 bits, and refuses others. */
function isSheetId(id: unknown): id is number {
  return typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < 2 ** 31;
}

/** Read once an execution: only who holds the lease, or has just pasted a token, makes a sheet. */
export function sheetList(services: Pick<Services, 'documentStore' | 'lock'>): SheetListPort {
  let known: SheetList | null = null;
  return {
    read: () => (known = known ?? stateOf(services, SHEETS)),
    change: (change) => {
      known = changeState(services, SHEETS, change);
    },
  };
}
