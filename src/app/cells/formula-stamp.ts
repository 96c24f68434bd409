import type { Job } from '../../sync/job';
import { isWbError } from '../../wb/errors';
import { serialOfMs } from '../../wb/time/moscow-time';
import { JOURNAL } from '../telling/journal';
import { documentKey, numberOf } from '../state/key';
import { keepState, stateOf, storeIfPossible } from '../state/keeper';
import type { Services } from '../services';

export { STAMP_NAME } from '../../locales/stamp-name';

/** When the newest data that the stamp tells of was read. */
export const STAMPED = documentKey<number>({
  name: 'stampedAt', version: 1, usual: 0, read: numberOf,
});

/**
 * Renews the stamp when a job has ended well since. An execution that is killed before leaves that to the next one; a
 * stamp that cannot be written must not stop a refresh.
 * @returns whether there is a new one
 */
export function renewStamp(services: Services, jobs: readonly Job[]): boolean {
  const newestMs = Math.max(0, ...jobs.map(({ state }) => state.succeededAtMs));
  if (newestMs <= stateOf(services, STAMPED)) return false;
  try {
    const { formulas, others } = services.locale;
    services.stamp.write(serialOfMs(newestMs), { sheetTag: JOURNAL, notes: [formulas.stampNote, ...others.map((other) => other.formulas.stampNote)] });
    storeIfPossible(() => keepState(services, STAMPED, newestMs));
    return true;
  } catch (error) {
    if (!isWbError(error)) throw error;
    return false;
  }
}
