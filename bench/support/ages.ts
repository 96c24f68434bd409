import { allDatasets } from '../../src/datasets';
import type { LoggedRequest } from '../../local/wb/request-log';
import { queuesOf } from './lower-bound';
import type { Seller } from './seller';

const HOUR_MS = 3_600_000;

/** The call whose moment is the age of what WB answers with, where it is not the one that brings the rows. */
const ASKED_BY: Readonly<Record<string, string>> = {
  'GET /api/v1/warehouse_remains/tasks/{task_id}/download': 'GET /api/v1/warehouse_remains',
};
/** Calls that bring no rows themselves. */
const NO_DATA = ['GET /api/v1/warehouse_remains', 'GET /api/v1/warehouse_remains/tasks/{task_id}/status', 'GET /ping'];

export interface Age {
  group: string;
  meanMs: number;
  bestMs: number;
}

/** How old the data is that hourly triggers keep with a base token, by what was asked for in so many hours from now on. */
export async function agesOver(hours: number, { addOn, host, wb }: Seller): Promise<Age[]> {
  await wb.control.clearLog();
  const endMs = host.clock.nowMs() + hours * HOUR_MS;
  while ((host.nextTriggerAtMs() ?? Infinity) <= endMs) addOn.waitForTrigger();
  return agesOf(await wb.control.log(), endMs);
}

/** The mean over all that is asked for. */
export function ageRatio(ages: readonly Age[]): number {
  return ages.reduce((sum, { meanMs, bestMs }) => sum + meanMs / bestMs, 0) / ages.length;
}

function agesOf(log: readonly LoggedRequest[], endMs: number): Age[] {
  const queues = queuesOf(log, 'base');
  return queues.filter(({ group }) => !NO_DATA.includes(group)).map(({ group, calls, rule }) => {
    const asked = queues.find((queue) => queue.group === ASKED_BY[group])?.calls ?? calls;
    // A trigger comes once an hour, so a limit of 15 minutes lets no more than that; an answer made in the background is fetched by the next one.
    const periodMs = Math.max(HOUR_MS, Math.ceil(rule.intervalSec / 3600) * HOUR_MS, freshForMs(group));
    const arrivedMs = asked === calls ? 0 : HOUR_MS;
    return { group, meanMs: meanAgeMs(calls, asked, endMs), bestMs: arrivedMs + bestMeanMs(periodMs, calls, endMs) };
  });
}

/** What WB does not renew, or nobody needs, more often is not asked for more often: that is no fault of the limits. */
function freshForMs(group: string): number {
  const own = allDatasets().filter(({ source }) => source.routes.some(({ paging }) => {
    const { method, path } = paging.call(null);
    return group === `${method} ${path}`;
  }));
  return Math.max(0, ...own.map((dataset) => dataset.source.freshForMs));
}

/** The mean over the time from the first answer to the end: the area of the saw teeth. */
function meanAgeMs(arrivals: readonly LoggedRequest[], asked: readonly LoggedRequest[], endMs: number): number {
  const firstMs = arrivals[0]?.virtualMs ?? endMs;
  let area = 0;
  arrivals.forEach(({ virtualMs }, at) => {
    const data = asked.filter((request) => request.virtualMs <= virtualMs).slice(-1)[0]?.virtualMs ?? virtualMs;
    const untilMs = arrivals[at + 1]?.virtualMs ?? endMs;
    area += ((virtualMs - data) + (untilMs - data)) / 2 * (untilMs - virtualMs);
  });
  return area / (endMs - firstMs);
}

/** The same for answers that come every `periodMs` from the first one on. */
function bestMeanMs(periodMs: number, calls: readonly LoggedRequest[], endMs: number): number {
  const firstMs = calls[0]?.virtualMs ?? endMs;
  let area = 0;
  for (let fromMs = firstMs; fromMs < endMs; fromMs += periodMs) area += Math.min(periodMs, endMs - fromMs) ** 2 / 2;
  return area / (endMs - firstMs);
}
