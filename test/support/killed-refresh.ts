import type { Progress } from '../../local/start/add-on';
import type { AddOnWorld } from './add-on-world';

/** A dead execution's lease on the refresh has ended after this. */
const LEASE_MS = 6 * 60_000 + 1000;

/**
 * Refreshes everything by panel steps, with the execution killed at one service call, counted over all of them from 1.
 * The seller comes back when the lease of the dead execution has ended.
 * @returns the service calls that were made
 */
export function refreshKilledAt(world: AddOnWorld, call: number, onCall: (name: string) => void = () => undefined): number {
  const { addOn, host } = world;
  const before = host.callsSoFar;
  host.faults = (callsSoFar) => ({ killAtCall: call - (callsSoFar - before), onCall });
  let progress = survived(world, () => addOn.startRefresh());
  while (!progress.isFinished) {
    host.clock.advance(Math.max(0, (progress.resumeAtMs ?? 0) - host.clock.nowMs()));
    progress = survived(world, () => addOn.refreshStep());
  }
  host.faults = null;
  return host.callsSoFar - before;
}

function survived({ host }: AddOnWorld, work: () => Progress): Progress {
  try {
    return work();
  } catch (error) {
    if (host.runs.at(-1)?.result.kind !== 'killed') throw error;
    host.clock.advance(LEASE_MS);
    return work();
  }
}
