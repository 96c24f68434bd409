import { whyWaiting } from '../../../src/app/telling/waiting-words';
import { datasetById } from '../../../src/datasets';
import { firstBucket } from '../../../src/sync/call';
import type { Route } from '../../../src/sync/source';
import { inMemoryOnly, openThrottle, type Throttle } from '../../../src/sync/throttle';
import { jobOf, LAMP, NOW } from '../../support/engine-world';
import { localeFor } from '../../support/locales';
import { manualClock } from '../../support/manual-clock';

const dataset = datasetById('stockHistory');
const route = dataset.source.routes[0] as Route;

/** Why the order of a report as CSV waits after that. */
function why(after: (throttle: Throttle, bucket: ReturnType<typeof firstBucket>) => void): string {
  const throttle = openThrottle(inMemoryOnly(), manualClock(NOW));
  const job = { ...jobOf(dataset, LAMP, { status: 'queued' }), route };
  after(throttle, firstBucket(job, route));
  return whyWaiting(job, { jobs: [job], paused: false, nowMs: NOW, throttleOf: () => throttle }, localeFor('en'));
}

const times = (calls: number) => (throttle: Throttle, { group, limit }: ReturnType<typeof firstBucket>): void => throttle.spend(group, limit, calls);

test.each<[string, Parameters<typeof why>[0], string]>([
  ['nothing has been asked', () => undefined, ''],
  ['the calls of a minute are made', times(2), 'WB wants 20 seconds between two such requests.'],
  ['the reports of the day are made', times(7), 'WB wants 2 hours between two such requests.'],
  ['the seller is to wait, which is no matter of the day', (throttle) => ['', '', ''].forEach(() => throttle.refusedForSeller()), 'WB wants 20 seconds between two such requests.'],
])('%s', (_name, after, expected) => expect(why(after)).toBe(expected));
