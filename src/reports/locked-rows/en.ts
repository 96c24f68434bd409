import type { ColumnWords } from '../../tables/words';

export const lock = {
  locked: { header: 'Closed', note: 'Fill in “yes” once the period is handed in. The row then never changes, whatever WB sends. Clear it and the row is made anew.' },
  lockState: { header: 'Since closing', note: 'Whether WB has changed anything since you closed the period. The first sum that is now different is named.' },
  sinceLock: { header: 'Total changed by', note: 'By how much the total is now more than the closed one; with a minus, less. The closed row does not have it.' },
};

export function lockStates<Id extends string>(compared: readonly Id[], columns: Readonly<Record<Id, ColumnWords>>): Record<string, string> {
  return { same: 'no change', absent: 'rows of the report are gone', ...Object.fromEntries(compared.map((id) => [`other ${id}`, `changed: ${columns[id].header}`])) };
}
