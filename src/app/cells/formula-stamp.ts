import type { Job } from '../../sync/job';
import { isWbError } from '../../wb/errors';
import { serialOfMs } from '../../wb/moscow-time';
import { JOURNAL } from '../telling/journal';
import type { Services } from '../services';

export { STAMP_NAME } from '../../locales/stamp-name';

/** When the newest data that the stamp tells of was read. */
const STAMPED = 'stampedAt';

/**
 * Renews the stamp when a job has ended well since. An execution that is killed before leaves that to the next one; a
 * stamp that cannot be written must not stop a refresh.
 * @returns whether there is a new one
 */
export function renewStamp(services: Services, jobs: readonly Job[]): boolean {
  const newestMs = Math.max(0, ...jobs.map(({ state }) => state.succeededAtMs));
  if (newestMs <= Number(services.documentStore.get(STAMPED) ?? 0)) return false;
  try {
    services.stamp.write(serialOfMs(newestMs), JOURNAL, services.locale.formulas.stampNote);
    services.documentStore.set(STAMPED, String(newestMs));
    return true;
  } catch (error) {
    if (!isWbError(error)) throw error;
    return false;
  }
}
