import type { Cursor } from '../../src/sync/paging/paging';
import { checkCalls, followed, keepable, NO_TRAIL } from '../../src/sync/trail';

/** How many places are left before the trail says that a run goes nowhere; null when it never does. */
function stepsUntilStuck(places: (at: number) => Cursor, most: number): number | null {
  let trail = NO_TRAIL;
  for (let at = 0; at < most; at += 1) {
    try {
      trail = followed(trail, places(at), places(at + 1));
    } catch (error) {
      expect(error).toMatchObject({ code: 'PAGINATION_STUCK' });
      return at;
    }
  }
  return null;
}

test.each([
  ['goes on', (at: number) => ({ offset: at }), null],
  ['stands', () => ({ offset: 7 }), 0],
  ['stands after a while', (at: number) => ({ offset: Math.min(at, 5) }), 5],
  ['goes back and forth', (at: number) => ({ offset: at % 2 }), 2],
  ['circles', (at: number) => ({ offset: at % 7 }), 14],
  ['circles after a long way', (at: number) => ({ offset: at < 40 ? at : 40 + (at % 10) }), 73],
] as const)('a place that %s', (_name, places, expected) => {
  const steps = stepsUntilStuck(places, 200);
  if (expected === null) expect(steps).toBeNull();
  else expect(Math.abs((steps as number) - expected)).toBeLessThanOrEqual(10);
});

test('a trail is a few words, however long the way', () => {
  let trail = NO_TRAIL;
  for (let at = 0; at < 10_000; at += 1) trail = followed(trail, { offset: at }, { offset: at + 1 });
  expect(trail).toEqual({ mark: expect.stringMatching(/^[0-9a-f]{16}$/), places: 10_000, movesAt: 16_384 });
});

test('a place that no store would take is none', () => {
  expect(() => followed(NO_TRAIL, { next: 'a' }, { next: 'x'.repeat(2_000) })).toThrow(expect.objectContaining({ code: 'WB_UNKNOWN_SHAPE', details: { at: 'cursor' } }));
});

test('a run keeps for the next what a store takes, and else what it had', () => {
  expect(keepable({ next: 'b' }, { next: 'a' })).toEqual({ next: 'b' });
  expect(keepable({ next: 'x'.repeat(2_000) }, { next: 'a' })).toEqual({ next: 'a' });
});

test('a run that makes more calls than any shop needs ends', () => {
  expect(() => checkCalls(19_999)).not.toThrow();
  expect(() => checkCalls(20_000)).toThrow('PAGINATION_STUCK');
});
