import { isWbError } from '../../wb/errors';
import { startRefresh } from '../refresh/refresh';
import type { Services } from '../services';

/** Begins what a sheet has just been found to lack: at once if this user can, else whoever refreshes next does it. */
export function readAgain(services: Services, id: string): void {
  try {
    startRefresh(services, { kind: 'some', ids: [id] });
  } catch (error) {
    // Without a shop, or with another user's token only.
    if (!isWbError(error)) throw error;
  }
}
