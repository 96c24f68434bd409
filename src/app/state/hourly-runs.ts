import type { Services } from '../services';
import { documentKey, numberOf } from './key';
import { forgetState, keepState, stateOf, storeIfPossible } from './keeper';

export const HOURLY_AT = documentKey<number>({ name: 'hourlyAt', version: 1, usual: NaN, read: numberOf });
/** Google is late by minutes at times, and now and then leaves an hour out. */
const LATE_MS = 3 * 3_600_000;

/** Keeps in mind that Google has called. */
export function rememberHourlyRun({ clock, documentStore }: Pick<Services, 'clock' | 'documentStore'>): void {
  storeIfPossible(() => keepState({ documentStore }, HOURLY_AT, clock.nowMs()));
}

/** Nobody waits for the next call any more. */
export function forgetHourlyRuns({ documentStore }: Pick<Services, 'documentStore'>): void {
  forgetState({ documentStore }, HOURLY_AT);
}

/**
 * When Google called last, epoch ms, where it has not since for hours: it stops without a word when an update of the add-on
 * asks for another permission, or when the user takes one back. Null while all is well or nothing has been scheduled.
 */
export function hourlyStoppedAtMs({ clock, documentStore }: Pick<Services, 'clock' | 'documentStore'>): number | null {
  const lastMs = stateOf({ documentStore }, HOURLY_AT);
  return clock.nowMs() - lastMs > LATE_MS ? lastMs : null;
}
