import type { Services } from '../services';
import { documentKey, fieldsOf, numberOf, textOf } from './key';
import { forgetState, keepState, stateOf } from './keeper';

type Leaser = Pick<Services, 'clock' | 'documentStore' | 'lock' | 'workbook'>;

interface Lease {
  owner: string;
  untilMs: number;
}

export const LEASE = documentKey<Lease | null>({
  name: 'lease', version: 1, usual: null,
  read: (stored) => {
    const { owner, untilMs } = fieldsOf(stored);
    return { owner: textOf(owner), untilMs: numberOf(untilMs) };
  },
});

/** Google ends every execution at six minutes, so an older lease belongs to none. */
export const LEASE_MS = 6 * 60_000;
/** So far may the clocks of Google's machines be apart. */
const APART_MS = 60_000;

/**
 * Runs `work` as the only refresh of this file. A lock dies with its execution while a refresh has many, so a lease is
 * kept in the document and only changed under the lock.
 * @returns the moment to try again when another execution holds the lease.
 */
export function withLease<T>(leaser: Leaser, owner: string, work: () => T): { result: T } | { heldUntilMs: number } {
  const heldUntilMs = leaser.lock.exclusively(() => take(leaser, owner));
  const nowMs = leaser.clock.nowMs();
  if (heldUntilMs === null) return { heldUntilMs: nowMs + 5_000 };
  if (heldUntilMs.result > nowMs) return { heldUntilMs: heldUntilMs.result };
  try {
    return { result: work() };
  } finally {
    giveBack(leaser, owner);
  }
}

/** What was written must be stored before the next one may write. */
function giveBack(leaser: Leaser, owner: string): void {
  try {
    leaser.workbook.flush();
  } finally {
    leaser.lock.exclusively(() => release(leaser, owner));
  }
}

/** Takes the lease, or tells until when another has it. */
function take(leaser: Leaser, owner: string): number {
  const nowMs = leaser.clock.nowMs();
  const lease = stateOf(leaser, LEASE);
  // One that is longer than an execution can live was made by none: it would hold the file for ever.
  if (lease !== null && lease.untilMs > nowMs && lease.untilMs <= nowMs + LEASE_MS + APART_MS) return lease.untilMs;
  keepState(leaser, LEASE, { owner, untilMs: nowMs + LEASE_MS });
  return 0;
}

function release(leaser: Leaser, owner: string): void {
  if (stateOf(leaser, LEASE)?.owner === owner) forgetState(leaser, LEASE);
}
