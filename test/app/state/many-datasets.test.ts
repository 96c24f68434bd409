import { HOURLY_AT, rememberHourlyRun } from '../../../src/app/state/hourly-runs';
import { JOB } from '../../../src/app/state/job-state';
import { keyOf } from '../../../src/app/state/key';
import { changeState, entriesOf, isUnreadable, keepState, stateOf, storeIfPossible } from '../../../src/app/state/keeper';
import { LEASE } from '../../../src/app/state/lease';
import { LIVE, MAILING } from '../../../src/app/state/own-choices';
import { RUN } from '../../../src/app/state/run-state';
import { SETTINGS } from '../../../src/app/state/settings';
import { SHEETS } from '../../../src/app/state/sheet-list';
import { THROTTLE } from '../../../src/app/state/throttle-state';
import { TRIGGER_TIME } from '../../../src/app/state/trigger-time';
import { USAGE } from '../../../src/app/state/usage';
import { leaveWish, WISHES } from '../../../src/app/state/wish';
import { HOLDER } from '../../../src/app/shops/holder-id';
import { SHOPS } from '../../../src/app/shops/shops';
import { STAMPED } from '../../../src/app/cells/formula-stamp';
import { START_MADE } from '../../../src/app/menu/start-page';
import { CHOICE_MADE } from '../../../src/app/reports/choice/choice-sheet';
import { LANGUAGE } from '../../../src/app/menu/user-locale';
import { ALERTS_KEPT } from '../../../src/app/telling/alerts';
import { SEEN } from '../../../src/app/telling/unseen';
import { NEW_JOB } from '../../../src/sync/job';
import { manualClock } from '../../support/manual-clock';
import { freeLock, memoryStore } from '../../support/memory-store';

const NOW = Date.UTC(2026, 10, 23, 9);
const SHOPS_OF = Array.from({ length: 5 }, (_, at) => `${at}0000000-0000-4000-8000-000000000000`);
const DATASETS = Array.from({ length: 81 }, (_, at) => `datasetWithAUsualName${at}`);
const COLUMNS = Array.from({ length: 25 }, (_, at) => `columnWithAUsualName${at}`);

/** What a job stores at the worst: a cursor, a long error of WB's in two languages' letters, a failure that nobody has seen. */
const FAILED = {
  ...NEW_JOB, status: 'failed' as const, cursor: { dateFrom: '2026-11-23T05:39:50' }, mark: SHOPS_OF[0] as string, unseenSinceMs: NOW,
  error: { code: 'WB_BAD_REQUEST' as const, details: { status: 400, detail: 'я'.repeat(5_000) } },
};

function services(values: Record<string, string> = {}) {
  return { clock: manualClock(NOW), documentStore: memoryStore(values), userStore: memoryStore({ ...values }), lock: freeLock };
}

function bytes(values: Readonly<Record<string, string>>): number {
  return Object.entries(values).reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);
}

it('the jobs of 81 datasets and five shops, all failed unseen, have room beside every choice of each', () => {
  const world = services();
  for (const shop of SHOPS_OF) for (const dataset of DATASETS) keepState(world, keyOf(JOB, shop, dataset), FAILED);
  changeState(world, SETTINGS, (now) => ({
    ...now, datasets: Object.fromEntries(DATASETS.map((id) => [id, { isOff: false, everyHours: 6, historyDays: 30, without: COLUMNS, edition: 3 }])),
  }));
  leaveWish(world, { kind: 'some', ids: DATASETS });
  DATASETS.forEach((id) => leaveWish(world, { kind: 'dataset', id }));
  expect(bytes(world.documentStore.values)).toBeLessThan(490 * 1024);
  expect(stateOf(world, keyOf(JOB, SHOPS_OF[4] as string, DATASETS[80] as string))).toMatchObject({ status: 'failed', error: { details: { detail: 'я'.repeat(300) } } });
  expect(Object.keys(stateOf(world, SETTINGS).datasets)).toEqual(DATASETS);
  expect(stateOf(world, WISHES)).toHaveLength(82);
});

it('what does not fit into a property or into the store fails by its name, and the rest is stored', () => {
  const world = services();
  const tooLong = { ...NEW_JOB, cursor: { ids: 'x'.repeat(9_100) } };
  expect(() => keepState(world, keyOf(JOB, 'shop', 'orders'), tooLong)).toThrow(expect.objectContaining({ code: 'STORE_FULL', details: { name: 'job.shop.orders' } }) as Error);
  const full = memoryStore(Object.fromEntries(Array.from({ length: 56 }, (_, at) => [`of-somebody-${at}`, 'x'.repeat(9_000)])));
  const refusing = { ...full, setAll: () => { throw new Error('quota'); } };
  expect(() => keepState({ documentStore: refusing }, SEEN, { seenMs: 1, toldMs: 1 })).toThrow(expect.objectContaining({ code: 'STORE_FULL' }) as Error);
  expect(() => rememberHourlyRun({ clock: manualClock(NOW), documentStore: refusing, lock: freeLock }, 'holder')).not.toThrow();
  expect(() => keepState({ documentStore: { ...memoryStore(), setAll: refusing.setAll } }, SEEN, { seenMs: 1, toldMs: 1 })).toThrow('quota');
});

it('of two that change at once none loses, and who does not get the lock changes nothing', () => {
  const world = services();
  const stale = { ...world, documentStore: { ...world.documentStore, get: () => null } };
  changeState(world, SETTINGS, (now) => ({ ...now, datasets: { orders: { isOff: true } } }));
  changeState(stale, SETTINGS, (now) => ({ ...now, datasets: { ...now.datasets, sales: { isOff: true } } }));
  expect(stateOf(world, SETTINGS).datasets).toEqual({ orders: { isOff: true }, sales: { isOff: true } });
  const busy = { ...world, lock: { exclusively: () => null } };
  const before = { ...world.documentStore.values };
  expect(() => changeState(busy, SETTINGS, (now) => ({ ...now, live: ['stocks'] }))).toThrow(expect.objectContaining({ code: 'STORE_BUSY' }) as Error);
  expect(() => storeIfPossible(() => changeState(busy, SETTINGS, (now) => ({ ...now, live: ['stocks'] })))).not.toThrow();
  expect(world.documentStore.values).toEqual(before);
});

it('of a mixture of two long values neither is taken', () => {
  const world = services();
  const ids = (mark: string) => ({ [mark]: { without: Array.from({ length: 2_500 }, (_, at) => `${mark} ${at}`) } });
  const [one, other] = ['a', 'b'].map((mark) => entriesOf(SETTINGS, { ...SETTINGS.usual, datasets: ids(mark) })) as [Record<string, string>, Record<string, string>];
  world.documentStore.setAll({ ...one, 'settings#1': other['settings#1'] as string });
  expect([isUnreadable(world, SETTINGS), stateOf(world, SETTINGS)]).toEqual([true, SETTINGS.whenUnreadable?.()]);
});

describe.each([JOB, RUN, SETTINGS, WISHES, SHOPS, LEASE, HOURLY_AT, SEEN, ALERTS_KEPT, START_MADE, CHOICE_MADE, STAMPED, THROTTLE, USAGE, TRIGGER_TIME, LIVE, MAILING, HOLDER, LANGUAGE, SHEETS].map((key) => [key.name, key] as const))('%s', (name, key) => {
  it.each(['', '{"a":', 'null', '[]', '[null]', '[[]]', '{}', '17', 'true', '"text"', 'v1 ', 'v1 {', 'v1 null', 'v1 [null]', 'v1 {"datasets":7}', 'v99 {}', 'v1/3 mark {"a":1', 'v1/99999 m x', '{"status":"odd"}', '{"fullAtMs":[]}', `"${'x'.repeat(8_000)}"`])(
    'stored as %s is read, and overwritten', (text) => {
      const world = services({ [name]: text });
      expect(() => stateOf<unknown, 'document' | 'user'>(world, key as never)).not.toThrow();
      keepState<unknown, 'document' | 'user'>(world, key as never, key.usual);
      const isKept = !Number.isNaN(key.usual) && key.usual !== null && name !== 'mailed';
      if (isKept) expect(stateOf<unknown, 'document' | 'user'>(world, key as never)).toEqual(key.usual);
    });
});
