import type { Progress } from '../../src/app/telling/progress';
import { createDriver, type RunState } from '../../src/ui/panel/driver';

const SERVER_MS = 1_000_000;
const PAGE_MS = 5_000_000;
const BROKEN = { code: '', text: 'offline' };

type Told = Partial<Progress> | { code: string; text: string };

function progress(told: Partial<Progress>): Progress {
  return { isFinished: false, isPaused: false, isHeld: false, resumeAtMs: SERVER_MS, nowMs: SERVER_MS, notices: [], datasets: [], ...told };
}

/** A page whose server answers as the script says, and whose pauses end at once and are noted. */
function page(script: readonly Told[], check: readonly ({ code: string; text: string } | null)[] = []) {
  const answers = [...script];
  const checks = [...check];
  const seen: string[] = [];
  const pausesMs: number[] = [];
  let calls = 0;
  let endPause: (() => void) | null = null;
  const world = {
    isPatient: false,
    step() {
      calls += 1;
      const told = answers.shift() as Told;
      return 'code' in told ? Promise.reject(told) : Promise.resolve(progress(told));
    },
    check() {
      const refusal = checks.shift() ?? null;
      return refusal === null ? Promise.resolve() : Promise.reject(refusal);
    },
    nowMs: () => PAGE_MS,
    after(ms: number, then: () => void) {
      pausesMs.push(ms);
      if (world.isPatient) endPause = then;
      else then();
      return () => { endPause = null; };
    },
    show(run: RunState) {
      seen.push(words(run));
    },
  };
  return { world, driver: createDriver(world), seen, pausesMs, calls: () => calls, isPausing: () => endPause !== null };
}

function words(run: RunState): string {
  if (run.kind === 'waiting') return `waiting ${run.untilMs - PAGE_MS}`;
  if (run.kind === 'retrying') return `retrying ${run.untilMs - PAGE_MS} ${run.why}`;
  return run.kind === 'stuck' ? `stuck ${run.code} ${run.why}` : run.kind;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('steps until nothing is left, waiting as long as the server says by its own clock', async () => {
  const { driver, seen, pausesMs } = page([{}, { resumeAtMs: SERVER_MS + 42_000 }, { isFinished: true, resumeAtMs: null }]);
  await driver.drive();
  expect(seen).toEqual(['working', 'working', 'working', 'waiting 42000', 'working', 'idle']);
  expect(pausesMs).toEqual([42_000]);
});

it('begins with what it is given and goes on with steps', async () => {
  const { driver, calls, seen } = page([{ isFinished: true }]);
  await driver.drive(() => Promise.resolve(progress({})));
  expect([calls(), seen.at(-1)]).toEqual([1, 'idle']);
});

it('ends where the refresh is paused', async () => {
  const { driver, seen } = page([{ isPaused: true, resumeAtMs: null }]);
  await driver.drive();
  expect(seen).toEqual(['working', 'idle']);
});

it('looks again soon while another window is at it', async () => {
  const { driver, seen, pausesMs } = page([{ isHeld: true, resumeAtMs: SERVER_MS + 360_000 }, { isHeld: true, resumeAtMs: SERVER_MS + 3_000 }, { isFinished: true }]);
  await driver.drive();
  expect(seen).toEqual(['working', 'held', 'working', 'held', 'working', 'idle']);
  expect(pausesMs).toEqual([10_000, 3_000]);
});

it('tries a failed call again with growing pauses, and from the shortest one after a success', async () => {
  const { driver, seen, pausesMs } = page([BROKEN, BROKEN, {}, BROKEN, { isFinished: true }]);
  await driver.drive();
  expect(pausesMs).toEqual([5_000, 15_000, 5_000]);
  expect(seen).toContain('retrying 15000 offline');
});

it('gives up after the longest pause', async () => {
  const { driver, seen, pausesMs } = page(Array<Told>(7).fill(BROKEN));
  await driver.drive();
  expect(pausesMs).toEqual([5_000, 15_000, 30_000, 60_000, 120_000, 300_000]);
  expect(seen.at(-1)).toBe('stuck  offline');
});

it.each([
  ['NETWORK', true], ['WB_UNAVAILABLE', true], ['GOOGLE_SHEETS_BUSY', true], ['UNEXPECTED', true],
  ['NO_SHOP', false], ['TOKEN_MISSING', false], ['NOT_FROM_A_CELL', false],
])('%s is tried again: %s', async (code, isTriedAgain) => {
  const { driver, seen } = page([{ code, text: 'why' }, { isFinished: true }]);
  await driver.drive();
  expect(seen.at(-1)).toBe(isTriedAgain ? 'idle' : `stuck ${code} why`);
});

it('stops when another Google account turns out to be at it', async () => {
  const { driver, seen } = page([BROKEN, {}], [{ code: 'OTHER_ACCOUNT', text: 'b@example.com' }]);
  await driver.drive();
  expect(seen).toEqual(['working', 'stuck OTHER_ACCOUNT b@example.com']);
});

it('goes on trying while nobody can say which account it is', async () => {
  const { driver, seen } = page([BROKEN, { isFinished: true }], [BROKEN]);
  await driver.drive();
  expect(seen.at(-1)).toBe('idle');
});

it('ends a pause at once when it is hurried', async () => {
  const { world, driver, seen, isPausing } = page([BROKEN, { isFinished: true }]);
  world.isPatient = true;
  const driven = driver.drive();
  await settle();
  expect([seen.at(-1), isPausing()]).toEqual(['retrying 5000 offline', true]);
  driver.hurry();
  await driven;
  expect([seen.at(-1), isPausing()]).toEqual(['idle', false]);
});

it('makes no call after it was halted, in a pause or while one is under way', async () => {
  const { world, driver, seen, calls } = page([{ resumeAtMs: SERVER_MS + 9_000 }, {}]);
  world.isPatient = true;
  const driven = driver.drive();
  await settle();
  driver.halt();
  await driven;
  expect([calls(), seen]).toEqual([1, ['working', 'waiting 9000']]);

  const second = driver.drive();
  driver.halt();
  await Promise.all([second, driver.answered()]);
  expect([calls(), seen.at(-1)]).toEqual([2, 'working']);
});

it('lets only the youngest drive go on', async () => {
  const { world, driver, calls } = page([{ resumeAtMs: SERVER_MS + 9_000 }, { isFinished: true }]);
  world.isPatient = true;
  const first = driver.drive();
  await settle();
  await Promise.all([driver.drive(), first]);
  expect(calls()).toBe(2);
});
