import { bucketOf } from '../../src/sync/ask-wb';
import { inMemoryOnly, openThrottle } from '../../src/sync/throttle';
import { calls } from '../../src/wb/calls';
import { manualClock } from '../support/manual-clock';

const NOW = Date.UTC(2026, 0, 3, 9);
const MINUTE = { intervalMs: 60_000, burst: 1 };
const TEN_AT_ONCE = { intervalMs: 60_000, burst: 10 };

function opened() {
  const clock = manualClock(NOW);
  const keeper = inMemoryOnly();
  const throttle = openThrottle(keeper, clock);
  /** Seconds from the start until the next call. */
  const nextSec = (group: string, limit = MINUTE) => (throttle.nextCallAtMs(group, limit) - NOW) / 1000;
  return { clock, keeper, throttle, nextSec };
}

describe('a bucket', () => {
  test('of one call keeps half a second above the interval', () => {
    const { throttle, nextSec } = opened();
    expect(nextSec('orders')).toBe(0);
    throttle.spend('orders', MINUTE);
    expect(nextSec('orders')).toBe(60.5);
  });

  test('of ten gives nine at once, and then one an interval', () => {
    const { clock, throttle, nextSec } = opened();
    const calls = Array.from({ length: 11 }, () => {
      const sec = nextSec('orders', TEN_AT_ONCE);
      clock.pass(NOW + sec * 1000 - clock.nowMs());
      throttle.spend('orders', TEN_AT_ONCE);
      return sec;
    });
    expect(calls).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 120]);
  });

  test('fills up again while nothing is asked', () => {
    const { clock, throttle, nextSec } = opened();
    for (let call = 0; call < 9; call += 1) throttle.spend('orders', TEN_AT_ONCE);
    clock.pass(600_000);
    for (let call = 0; call < 8; call += 1) throttle.spend('orders', TEN_AT_ONCE);
    expect(nextSec('orders', TEN_AT_ONCE)).toBe(600);
  });

  test('is not touched by the calls of another group', () => {
    const { throttle, nextSec } = opened();
    throttle.spend('orders', MINUTE);
    expect(nextSec('sales')).toBe(0);
  });
});

describe('a bucket within a larger one', () => {
  const A_DAY = { group: 'a day', limit: { intervalMs: 7_200_000, burst: 8 } };
  const ORDER = { intervalMs: 20_000, burst: 3, within: A_DAY };

  test('is held by whichever gives its next call later', () => {
    const { throttle, nextSec } = opened();
    throttle.spend('order', ORDER);
    throttle.spend('order', ORDER);
    expect([nextSec('order', ORDER), nextSec('look', { intervalMs: 20_000, burst: 3 })]).toEqual([20, 0]);
    for (let call = 0; call < 5; call += 1) throttle.spend('order of another', ORDER);
    expect(nextSec('order', ORDER)).toBe(7200);
    expect(nextSec('one more', ORDER)).toBe(7200);
  });

  test('takes no more than the larger allows, and a 429 of one does not empty it', () => {
    const { throttle, nextSec } = opened();
    throttle.refused('order', ORDER, 20_000);
    expect([nextSec('order', ORDER), nextSec('order of another', ORDER)]).toEqual([20, 0]);
  });
});

/** «The daily response limit has been exceeded. The maximum number is 20.» (https://dev.wildberries.ru/openapi/analytics, 429 of the create call) */
test.each(['personal', 'base'] as const)('reports of analytics as CSV are 20 in any 24 hours at the most, however eagerly a %s token orders them', (tokenType) => {
  const { clock, throttle } = opened();
  const { group, limit } = bucketOf(calls.nmReport.create, tokenType);
  const orderedAtMs: number[] = [];
  while (clock.nowMs() < NOW + 5 * 86_400_000) {
    clock.pass(throttle.nextCallAtMs(group, limit) - clock.nowMs());
    orderedAtMs.push(clock.nowMs());
    throttle.spend(group, limit);
  }
  const inTheDayBefore = orderedAtMs.map((atMs) => orderedAtMs.filter((other) => other <= atMs && other > atMs - 86_400_000).length);
  expect(Math.max(...inTheDayBefore)).toBeLessThanOrEqual(20);
  expect(Math.min(...inTheDayBefore.slice(-12))).toBeGreaterThanOrEqual(12);
});

describe('a refusal', () => {
  test.each([
    ['names its time', 27_391_000, MINUTE, 27_391],
    ['names its time, though a burst would be left', 20_000, TEN_AT_ONCE, 20],
    ['says 0 seconds: a second at least', 0, MINUTE, 1],
    ['says nothing: a minute', null, { intervalMs: 600, burst: 5 }, 60],
    ['says nothing: the interval, when that is longer', null, { intervalMs: 10_800_000, burst: 1 }, 10_800],
  ])('%s', (_name, retryAfterMs, limit, expectedSec) => {
    const { throttle, nextSec } = opened();
    throttle.refused('orders', limit, retryAfterMs);
    expect(nextSec('orders', limit)).toBe(expectedSec);
    expect(nextSec('sales')).toBe(0);
  });
});

describe('a refusal by the limiter over all methods', () => {
  test('holds every group for 5, 15 and 45 seconds, then for ten minutes', () => {
    const { clock, throttle } = opened();
    const waitsSec = [1, 2, 3, 4, 5].map(() => {
      throttle.refusedForSeller();
      const waitMs = throttle.nextCallAtMs('any', MINUTE) - clock.nowMs();
      clock.pass(waitMs);
      return waitMs / 1000;
    });
    expect(waitsSec).toEqual([5, 15, 45, 600, 600]);
  });

  test('is forgotten with the first answer', () => {
    const { throttle, nextSec } = opened();
    throttle.refusedForSeller();
    throttle.refusedForSeller();
    throttle.answered();
    throttle.refusedForSeller();
    expect(nextSec('any')).toBe(5);
  });

  test('costs nothing to forget when there was none', () => {
    const { clock, keeper } = opened();
    const change = jest.fn(keeper.change);
    openThrottle({ ...keeper, change }, clock).answered();
    expect(change).not.toHaveBeenCalled();
  });
});

describe('a wait that WB names', () => {
  const YEARS_MS = 999_999_999_000;

  test('is no longer than two weeks', () => {
    const { throttle, nextSec } = opened();
    throttle.refused('orders', MINUTE, YEARS_MS);
    expect(nextSec('orders')).toBe(14 * 86_400);
  });

  test.each([
    ['a person drops what the limits do not explain', MINUTE, YEARS_MS, 60],
    ['a burst is explained as a whole', TEN_AT_ONCE, YEARS_MS, 600],
    ['a person does not drop what they do', { intervalMs: 10_800_000, burst: 1 }, 10_700_000, 10_700],
    ['nor a short wait', MINUTE, 20_000, 20],
  ])('%s', (_name, limit, retryAfterMs, expectedSec) => {
    const { throttle, nextSec } = opened();
    throttle.refused('orders', limit, retryAfterMs);
    throttle.dropNamedWaits();
    expect(nextSec('orders', limit)).toBe(expectedSec);
  });

  test('is dropped also when what explains it is over, once, and our own count is not', () => {
    const { clock, keeper, throttle, nextSec } = opened();
    throttle.refused('orders', MINUTE, YEARS_MS);
    throttle.spend('sales', { intervalMs: 10_800_000, burst: 1 });
    clock.pass(3_600_000);
    openThrottle(keeper, clock).dropNamedWaits();
    expect([openThrottle(keeper, clock).nextCallAtMs('orders', MINUTE) - NOW, nextSec('orders')]).toEqual([3_600_000, 14 * 86_400]);
    throttle.dropNamedWaits();
    expect([nextSec('orders'), nextSec('sales', { intervalMs: 10_800_000, burst: 1 })]).toEqual([3_600, 10_800.5]);
  });
});

describe('what is kept', () => {
  test('is read anew before every change: the calls of another file count', () => {
    const { clock, keeper, throttle, nextSec } = opened();
    const ofAnotherFile = openThrottle(keeper, clock);
    ofAnotherFile.spend('sales', MINUTE);
    throttle.spend('orders', MINUTE);
    ofAnotherFile.spend('orders', MINUTE);
    expect(nextSec('sales')).toBe(60.5);
    throttle.spend('sales', MINUTE);
    expect([nextSec('orders'), nextSec('sales')]).toEqual([121, 121]);
  });

  test('loses the groups that are full again', () => {
    const { clock, keeper, throttle } = opened();
    throttle.spend('orders', MINUTE);
    clock.pass(60_500);
    throttle.spend('sales', MINUTE);
    expect(keeper.read()).toEqual({ fullAtMs: { sales: NOW + 121_000 }, explainedAtMs: {}, strikes: 0, sellerUntilMs: 0 });
  });
});
