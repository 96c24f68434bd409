import type { LockPort } from '../ports/lock';

const WAIT_MS = 10_000;

export const documentLock: LockPort = {
  exclusively(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(WAIT_MS)) return null;
    try {
      return { result: work() };
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  },
};
