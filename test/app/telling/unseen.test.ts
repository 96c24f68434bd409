import { rememberToken, type ShopToken } from '../../../src/app/shops/shops';
import { failedOf, markSeen, noteFailures, unseenFailures } from '../../../src/app/telling/unseen';
import { datasetById } from '../../../src/datasets';
import type { JobState } from '../../../src/sync/job';
import { jobOf } from '../../support/engine-world';
import { localeFor } from '../../support/locales';
import { memoryStore } from '../../support/memory-store';

const TOKEN: ShopToken = { id: 'one', type: 'personal', categories: [], isReadOnly: true, expiresAtMs: 1 };
const FAILED: Partial<JobState> = { status: 'failed', error: { code: 'PAYMENT_REQUIRED', details: {} } };

function file(...shops: string[]) {
  const services = { documentStore: memoryStore(), locale: localeFor('en') };
  for (const id of shops) rememberToken(services, { id, label: `Shop ${id}` }, TOKEN);
  const jobs = (state: Partial<JobState>) => shops.map((id) => jobOf(datasetById('orders'), { id, label: id, tokenId: 'one', tokenType: 'personal', categories: [] }, state));
  const store = (state: Partial<JobState>) => jobs(state).forEach(({ account, state: kept }) => services.documentStore.set(`job.${account.id}.orders`, JSON.stringify(kept)));
  return { services, jobs, store };
}

const TEXT = 'WB asks for payment';

test('what failed is told until it has been seen', () => {
  const { services, jobs, store } = file('a');
  store(FAILED);
  noteFailures(services, failedOf(jobs(FAILED)));
  noteFailures(services, failedOf(jobs(FAILED)));
  expect(unseenFailures(services)).toEqual([expect.stringMatching(new RegExp(`^Orders: ${TEXT}`))]);
  markSeen(services);
  expect([unseenFailures(services), Object.keys(services.documentStore.values)]).toEqual([[], ['shops', 'job.a.orders']]);
});

test('it names the shop where there are several, and not one that is gone', () => {
  const { services, jobs, store } = file('a', 'b');
  store(FAILED);
  noteFailures(services, [...failedOf(jobs(FAILED)), JSON.stringify({ shopId: 'gone', datasetId: 'orders' })]);
  expect(unseenFailures(services).map((line) => line.split(':')[0])).toEqual(['Orders · Shop a', 'Orders · Shop b']);
});

test('what has been mended since is not told, and what went well was never noted', () => {
  const { services, jobs, store } = file('a');
  noteFailures(services, failedOf(jobs(FAILED)));
  store({ status: 'done' });
  expect(unseenFailures(services)).toEqual([]);
  expect(failedOf(jobs({ status: 'done' }))).toEqual([]);
});
