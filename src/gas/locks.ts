import type { LockPort } from '../ports/lock';

type Lock = GoogleAppsScript.Lock.Lock;

const WAIT_MS = 10_000;
/** A formula has thirty seconds, of which it needs a few for its own work. */
const FORMULA_WAIT_MS = 20_000;

/** What was written must be stored before the next one may write. */
export const documentLock: LockPort = lockPort(() => LockService.getDocumentLock(), WAIT_MS, () => { SpreadsheetApp.flush(); });

/** Formulas of one user; a formula may not write, so there is nothing to flush. */
export const formulaLock: LockPort = lockPort(() => LockService.getUserLock(), FORMULA_WAIT_MS, () => undefined);

function lockPort(open: () => Lock, waitMs: number, settle: () => void): LockPort {
  return {
    exclusively(work) {
      const lock = open();
      if (!lock.tryLock(waitMs)) return null;
      try {
        return { result: work() };
      } finally {
        settle();
        lock.releaseLock();
      }
    },
  };
}
