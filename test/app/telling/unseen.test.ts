import { stateIn } from '../../../src/app/refresh/jobs';
import { rememberToken, type ShopToken } from '../../../src/app/shops/shops';
import { markSeen, noteFailures, statesBefore, unseenFailures, untoldFailures } from '../../../src/app/telling/unseen';
import { datasetById } from '../../../src/datasets';
import type { Job, JobState } from '../../../src/sync/job';
import { jobOf } from '../../support/engine-world';
import { localeFor } from '../../support/locales';
import { manualClock } from '../../support/manual-clock';
import { freeLock, memoryStore } from '../../support/memory-store';

const HOUR_MS = 3_600_000;
const TOKEN: ShopToken = { id: 'one', type: 'personal', categories: [], isReadOnly: true, expiresAtMs: 1 };
const FAILED: Partial<JobState> = { status: 'failed', error: { code: 'PAYMENT_REQUIRED', details: {} } };

/** A file with these shops, whose orders end in one state at every hour that nobody watches. */
function file(...shops: string[]) {
  const clock = manualClock(Date.UTC(2026, 10, 23));
  const services = { clock, documentStore: memoryStore(), lock: freeLock, locale: localeFor('en') };
  for (const id of shops) rememberToken(services, { id, label: `Shop ${id}` }, TOKEN, () => true);
  const dataset = datasetById('orders');
  const hour = (state: Partial<JobState>): void => {
    clock.pass(HOUR_MS);
    const stored = services.documentStore.all();
    const jobs = shops.map((id): Job => ({ ...jobOf(dataset, { id, label: id, tokenId: 'one', tokenType: 'personal', categories: [] }), state: stateIn(stored, { id }, dataset) }));
    const before = statesBefore(jobs);
    for (const job of jobs) job.state = { ...job.state, ...state, unseenSinceMs: 0, endedAtMs: clock.nowMs() };
    noteFailures(services, jobs, before);
    for (const job of jobs.filter(({ state: { status } }) => status !== 'failed')) services.documentStore.set(`job.${job.account.id}.orders`, JSON.stringify(job.state));
  };
  const told = () => unseenFailures(services).map((line) => line.slice(0, line.indexOf('.')));
  return { services, hour, told };
}

const TEXT = 'WB asks for payment: the service that the token was issued for has no money';

test('what failed is told until it has been seen, however often it fails again', () => {
  const { services, hour, told } = file('a');
  hour(FAILED);
  hour(FAILED);
  expect(told()).toEqual([`Orders: ${TEXT}`]);
  markSeen(services);
  hour(FAILED);
  expect(told()).toEqual([]);
});

test('what has been mended since is not told, and what fails anew is', () => {
  const { services, hour, told } = file('a');
  hour(FAILED);
  hour({ status: 'done', error: null });
  expect(told()).toEqual([]);
  markSeen(services);
  hour(FAILED);
  expect(told()).toEqual([`Orders: ${TEXT}`]);
});

test('the opening of the file tells of a failure once', () => {
  const { services, hour } = file('a');
  hour(FAILED);
  expect([untoldFailures(services).length, untoldFailures(services).length]).toEqual([1, 0]);
  hour(FAILED);
  expect(untoldFailures(services)).toEqual([]);
});

test('it names the shop where there are several, and not one that is gone', () => {
  const { services, hour, told } = file('a', 'b');
  hour(FAILED);
  services.documentStore.set('job.gone.orders', services.documentStore.get('job.a.orders') as string);
  expect(told()).toEqual([`Orders · Shop a: ${TEXT}`, `Orders · Shop b: ${TEXT}`]);
});

test('what version 0.1.0 noted is told until it has been seen', () => {
  const { services, told } = file('a');
  services.documentStore.set('job.a.orders', JSON.stringify({ ...FAILED, endedAtMs: services.clock.nowMs() }));
  expect(told()).toEqual([]);
  services.documentStore.set('unseen', JSON.stringify([JSON.stringify({ shopId: 'a', datasetId: 'orders' })]));
  expect(told()).toEqual([`Orders: ${TEXT}`]);
  markSeen(services);
  expect([told(), services.documentStore.get('unseen')]).toEqual([[], null]);
});
