import type { SheetList, SheetListPort } from '../../ports/workbook';
import type { Services } from '../services';
import { documentKey, fieldsOf } from './key';
import { changeState, stateOf } from './keeper';

/** The sheets of this file that are ours. A copy of the file has none of it: what a script keeps of a file stays with both. */
export const SHEETS = documentKey<SheetList>({
  name: 'sheets', version: 1, usual: { ids: {}, isSettled: false },
  read: (stored) => {
    const { ids, isSettled } = fieldsOf(stored);
    const known = Object.entries(fieldsOf(ids)).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    return { ids: Object.fromEntries(known), isSettled: isSettled === true };
  },
});

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
