import type { Services } from '../services';

type Leaser = Pick<Services, 'clock' | 'documentStore' | 'lock' | 'workbook'>;

const LEASE = 'lease';
/** Google ends every execution at six minutes, so an older lease belongs to none. */
export const LEASE_MS = 6 * 60_000;

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

interface Lease {
  owner: string;
  untilMs: number;
}

/** Takes the lease, or tells until when another has it. */
function take({ clock, documentStore }: Leaser, owner: string): number {
  const nowMs = clock.nowMs();
  const lease = read(documentStore.get(LEASE));
  if (lease !== null && lease.untilMs > nowMs) return lease.untilMs;
  documentStore.set(LEASE, JSON.stringify({ owner, untilMs: nowMs + LEASE_MS } satisfies Lease));
  return 0;
}

function release({ documentStore }: Leaser, owner: string): void {
  if (read(documentStore.get(LEASE))?.owner === owner) documentStore.remove(LEASE);
}

function read(text: string | null): Lease | null {
  return text === null ? null : (JSON.parse(text) as Lease);
}
