/** What stands in the fingerprint column instead of a fingerprint. */

/** A row that we took but that holds no data yet, because the execution died while it was being written, or because a message stands there. New rows come here first. */
export const SPARE = 'spare';

/** A row that is being written, or was when its execution died. It is written again, whatever it is to hold. */
export const WRITING = 'writing';

/** A row that was ours when a person took the fingerprints away: nothing else is known of it. */
export const TAKEN = 'taken';

/** Whether the row holds data of which nothing is known. */
export function isUntold(text: string): boolean {
  return text === WRITING || text === TAKEN;
}
