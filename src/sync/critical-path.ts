import { needsOf } from './needs';
import type { Waiting } from './waiting';

/**
 * How long each job keeps a refresh from ending: the waits between its own calls, and those of the jobs that cannot begin
 * before it. Whoever goes by it begins early what a long wait stands behind.
 */
export function criticalPathMs(waiting: readonly Waiting[]): ReadonlyMap<Waiting, number> {
  const held = heldByTable(waiting);
  const paths = new Map<Waiting, number>();
  const pathOf = (one: Waiting): number => {
    const known = paths.get(one);
    if (known !== undefined) return known;
    paths.set(one, ownMs(one));
    const behind = held.get(tableKey(one, one.job.dataset.id)) ?? [];
    const path = ownMs(one) + behind.reduce((longest, other) => Math.max(longest, pathOf(other)), 0);
    paths.set(one, path);
    return path;
  };
  waiting.forEach(pathOf);
  return paths;
}

/** Jobs that wait for a table, by that table. */
function heldByTable(waiting: readonly Waiting[]): ReadonlyMap<string, Waiting[]> {
  const held = new Map<string, Waiting[]>();
  for (const one of waiting.filter(({ isBehind }) => isBehind)) {
    for (const { table } of needsOf(one.job.dataset, one.call.route)) {
      const key = tableKey(one, table);
      held.set(key, [...(held.get(key) ?? []), one]);
    }
  }
  return held;
}

function tableKey({ job: { account } }: Waiting, table: string): string {
  return `${account.id} ${table}`;
}

function ownMs({ call, job: { dataset, state } }: Waiting): number {
  return call.limit.intervalMs * Math.max(1, (dataset.source.usualCalls ?? 1) - state.calls);
}
