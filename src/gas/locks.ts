import type { LockPort } from '../ports/store';

type Lock = GoogleAppsScript.Lock.Lock;

const WAIT_MS = 10_000;
/** A formula has thirty seconds, of which it needs a few for its own work. */
const FORMULA_WAIT_MS = 20_000;

/**
 * Of the stores; where Google gives none for the document, of the user's own executions. What is written to sheets is kept
 * apart by the lease, which is longer than a lock.
 */
export const documentLock: LockPort = lockPort(() => (LockService.getDocumentLock() as Lock | null) ?? LockService.getUserLock(), WAIT_MS);

/** Of one user's formulas. */
export const formulaLock: LockPort = lockPort(() => LockService.getUserLock(), FORMULA_WAIT_MS);

/** Google has no lock where there is no file, and its lock knows no nesting: what is inside would let go of it for what is around. */
function lockPort(open: () => Lock | null, waitMs: number): LockPort {
  let isHeld = false;
  return {
    exclusively(work) {
      if (isHeld) return { result: work() };
      const lock = open();
      if (lock === null || !lock.tryLock(waitMs)) return null;
      isHeld = true;
      try {
        return { result: work() };
      } finally {
        isHeld = false;
        lock.releaseLock();
      }
    },
  };
}
