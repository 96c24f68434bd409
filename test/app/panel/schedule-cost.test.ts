import type { OwnJob } from '../../../src/app/refresh/jobs';
import { scheduleCost, wantedOf } from '../../../src/app/panel/schedule-cost';
import type { Settings } from '../../../src/app/state/settings';
import { datasetById } from '../../../src/datasets';
import type { Route } from '../../../src/sync/source';
import { jobOf, LAMP } from '../../support/engine-world';

/** All three begin with an order of a report as CSV, of which WB makes 20 a day. */
const REPORTS = ['stockHistory', 'stockTurnoverSizes', 'funnelHistory'];

function costs(ids: readonly string[], everyHours: number, on: readonly string[] = ids): number[] {
  const settings = { datasets: Object.fromEntries(ids.map((id) => [id, { everyHours }])) } as unknown as Settings;
  const jobs = ids.map((id) => {
    const dataset = datasetById(id);
    return { ...jobOf(dataset, LAMP), route: dataset.source.routes[0] as Route, closed: null, isOff: !on.includes(id), dueSinceMs: 0, historyDays: 30, edition: 0 } as OwnJob;
  });
  const wanted = wantedOf(jobs, settings);
  return jobs.map((job) => scheduleCost({ everyHours }, [job], wanted).callsADay);
}

test('three datasets by the hour share the reports that WB makes a day: each gets four of twelve, at three calls', () => {
  expect(costs(REPORTS, 1)).toEqual([12, 12, 12]);
});

test('one alone gets them all, and what is less than they are is not lessened', () => {
  expect(costs(REPORTS.slice(0, 1), 1)).toEqual([36]);
  expect(costs(REPORTS, 12)).toEqual([6, 6, 6]);
});

test('one that is off takes nothing of the others, and is told what it would get', () => {
  expect(costs(REPORTS, 1, REPORTS.slice(0, 2))).toEqual([18, 18, 12]);
});

test('by hand is never', () => {
  expect(costs(REPORTS, 0)).toEqual([0, 0, 0]);
});

test('others are not lessened', () => {
  expect(costs(['orders', 'sales'], 1)).toEqual(costs(['orders'], 1).concat(costs(['sales'], 1)));
});
