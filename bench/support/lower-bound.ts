import { costByKind } from '../../local/host/costs';
import { elapsedMs } from '../../local/wb/clock';
import { type LimitRule, operations } from '../../local/wb/facts/facts';
import type { LoggedRequest } from '../../local/wb/request-log';

/** Calls of one bucket, with the rule that WB keeps for it. */
interface Queue {
  group: string;
  rule: LimitRule;
  calls: LoggedRequest[];
}

/**
 * The least time in which these very calls can be made: each bucket's calls as close together as its limit allows, the
 * buckets side by side, and never less than all answers and all cells one after another, because a script does one thing
 * at a time.
 */
export function lowerBoundMs(log: readonly LoggedRequest[], tokenType: 'personal' | 'base', cellsWritten: number): number {
  const slowest = Math.max(...queuesOf(log, tokenType).map(queueMs));
  const oneAfterAnother = log.reduce((sum, { bytes }) => sum + elapsedMs(bytes), 0) + cellsWritten * costByKind.write.perCellWrittenMs;
  return Math.max(slowest, oneAfterAnother);
}

export function queuesOf(log: readonly LoggedRequest[], tokenType: 'personal' | 'base'): Queue[] {
  const queues = new Map<string, Queue>();
  for (const request of log) {
    const operation = operations.find((one) => one.method === request.method && fits(one.path, request.path));
    if (operation === undefined) throw new Error(`no operation for ${request.method} ${request.path}`);
    const queue = queues.get(operation.limitGroup) ?? { group: operation.limitGroup, rule: operation.limits[tokenType], calls: [] };
    queue.calls.push(request);
    queues.set(operation.limitGroup, queue);
  }
  return [...queues.values()];
}

function queueMs({ rule, calls }: Queue): number {
  const waits = Math.max(0, calls.length - rule.burst);
  const last = calls[calls.length - 1] as LoggedRequest;
  return waits * rule.intervalSec * 1000 + elapsedMs(last.bytes);
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith('{') || part === given[at]);
}
