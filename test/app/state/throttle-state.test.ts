import { manualClock } from '../../support/manual-clock';
import { memoryStore } from '../../support/memory-store';
import { storedThrottle } from '../../support/stored-throttle';

const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = { intervalMs: 3_600_000, burst: 1 };
const KEY = 'throttle.shop.personal';

/** As many groups of calls as a shop with every dataset of the plan makes, with names as long as WB's. */
const GROUPS = Array.from({ length: 300 }, (_, at) => `GET /api/v1/a-path-of-usual-length/of-a-method/${at}`);

function opened(values: Record<string, string> = {}) {
  const [clock, store] = [manualClock(NOW), memoryStore(values)];
  return { clock, store, open: (shopId?: string) => storedThrottle(store, clock, shopId) };
}

it('holds for the next execution, and for the one shop', () => {
  const { open } = opened();
  open().spend('orders', HOUR);
  expect([open().nextCallAtMs('orders', HOUR), open('another').nextCallAtMs('orders', HOUR)]).toEqual([NOW + 3_600_500, NOW]);
});

it('of 300 groups passes 9 KB, and is one call of the store for each change all the same', () => {
  const { clock, store, open } = opened();
  const throttle = open();
  GROUPS.forEach((group) => throttle.spend(group, HOUR));
  expect(Object.keys(store.values)).toEqual([KEY, `${KEY}#1`, `${KEY}#2`]);
  expect(GROUPS.map((group) => open().nextCallAtMs(group, HOUR) - NOW)).toEqual(GROUPS.map(() => 3_600_500));
  const setAll = jest.spyOn(store, 'setAll');
  throttle.spend('orders', HOUR);
  expect(setAll).toHaveBeenCalledTimes(1);
  clock.pass(2 * 3_600_000);
  throttle.spend('orders', HOUR);
  expect(Object.entries(store.values).map(([name, { length }]) => [name, length < 200])).toEqual([[KEY, true], [`${KEY}#1`, true], [`${KEY}#2`, true]]);
});

it('as version 0.1.0 stored it is read, and stored with a version', () => {
  const { store, open } = opened({ [KEY]: JSON.stringify({ fullAtMs: { orders: NOW + 60_000 }, strikes: 2, sellerUntilMs: NOW + 15_000 }) });
  const throttle = open();
  expect([throttle.nextCallAtMs('orders', HOUR), throttle.nextCallAtMs('sales', HOUR)]).toEqual([NOW + 60_000, NOW + 15_000]);
  throttle.refusedForSeller();
  expect(store.values[KEY]).toBe(`v1 {"fullAtMs":{"orders":${NOW + 60_000}},"explainedAtMs":{},"strikes":3,"sellerUntilMs":${NOW + 45_000}}`);
});

it.each([
  ['no JSON', '{"fullAtMs":'],
  ['another shape', '[1,2]'],
  ['a group without a moment', '{"fullAtMs":{"orders":"soon"},"strikes":null,"sellerUntilMs":{}}'],
  ['a form of a newer build', 'v9 {"fullAtMs":{"orders":1e15}}'],
])('%s counts as no call yet, and is counted on', (_name, stored) => {
  const { open } = opened({ [KEY]: stored });
  expect(open().nextCallAtMs('orders', HOUR)).toBe(NOW);
  open().spend('orders', HOUR);
  expect(open().nextCallAtMs('orders', HOUR)).toBe(NOW + 3_600_500);
});
