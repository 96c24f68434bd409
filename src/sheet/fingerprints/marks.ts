/** What stands in the fingerprint column instead of a fingerprint. */

/** A row that we took but that holds no data yet, because the execution died while it was being written, or because a message stands there. New rows come here first. */
export const SPARE = 'spare';

/** A row that is being written, or was when its execution died. It is written again, whatever it is to hold. */
export const WRITING = 'writing';

/** Begins the mark of a row in which only what changes is being written: the hash of what stays is behind it, for nobody may send that again. */
export const TOUCHING = 'touching ';

/** A row that was ours when a person took the fingerprints away: nothing else is known of it. */
export const TAKEN = 'taken';

/** Whether the row holds data of which not all is known. */
export function isUntold(text: string): boolean {
  return text === WRITING || text === TAKEN || text.startsWith(TOUCHING);
}
