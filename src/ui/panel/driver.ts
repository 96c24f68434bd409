import type { Progress } from '../../app/telling/progress';

/** What the refresh is doing, as the page knows it. Times are those of the page's clock, epoch ms. */
export type RunState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'waiting'; untilMs: number }
  /** Another window is at it. */
  | { kind: 'held' }
  | { kind: 'retrying'; untilMs: number; why: string }
  | { kind: 'stuck'; code: string; why: string };

export interface DriverWorld {
  step(): Promise<Progress>;
  /** Asked after a failed call; rejects with a Failure where it makes no sense to go on, and resolves otherwise. */
  check(): Promise<void>;
  nowMs(): number;
  /** Calls once after so long; the answer calls it off. */
  after(ms: number, then: () => void): () => void;
  /** `progress` is null where nothing new is known of it. */
  show(run: RunState, progress: Progress | null): void;
}

export interface Driver {
  /** Goes on until nothing is left to do; an earlier drive ends. */
  drive(begin?: () => Promise<Progress>): Promise<void>;
  /** Ends a pause between two calls. */
  hurry(): void;
  /** Makes no more calls; the answer of one under way is dropped. */
  halt(): void;
  /** Resolves when the last call has been answered. */
  answered(): Promise<unknown>;
}

interface Refusal {
  code: string;
  text: string;
}

/** Before each new try of a call that failed. */
const RETRY_PAUSES_MS = [5_000, 15_000, 30_000, 60_000, 120_000, 300_000];
/** The one who holds the refresh tells the latest moment only, and is mostly ready much sooner. */
const LOOK_AGAIN_MS = 10_000;
/** Codes that pass by themselves; '' is Google or the network. */
const PASSING = /^(?:|NETWORK|WB_UNAVAILABLE|GOOGLE_\w+|UNEXPECTED)$/;

/** The loop of short steps. It waits here, in the browser, where waiting costs no execution time. */
export function createDriver(world: DriverWorld): Driver {
  let turn = 0;
  let wake: () => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function drive(begin = world.step): Promise<void> {
    const mine = startTurn();
    let act = begin;
    for (let failed = 0; mine === turn;) {
      world.show({ kind: 'working' }, null);
      const asked = outcome(act);
      last = asked;
      const answer = await asked;
      if (mine !== turn) return;
      if ('refusal' in answer) {
        const refusal = await refusalThatStays(answer.refusal, failed);
        if (mine !== turn) return;
        if (refusal !== null) return world.show({ kind: 'stuck', code: refusal.code, why: refusal.text }, null);
        await retryPause(answer.refusal, RETRY_PAUSES_MS[failed++] as number);
      } else {
        failed = 0;
        act = world.step;
        if (isAtRest(answer.progress)) return world.show({ kind: 'idle' }, answer.progress);
        await pauseOf(answer.progress);
      }
    }
  }

  function startTurn(): number {
    turn += 1;
    wake();
    return turn;
  }

  /** The account is looked at first: with another one the calls may fail for ever. */
  async function refusalThatStays(refusal: Refusal, failed: number): Promise<Refusal | null> {
    if (!PASSING.test(refusal.code)) return refusal;
    const checked = await outcome(world.check);
    if ('refusal' in checked && !PASSING.test(checked.refusal.code)) return checked.refusal;
    return failed < RETRY_PAUSES_MS.length ? null : refusal;
  }

  function retryPause({ text }: Refusal, ms: number): Promise<void> {
    world.show({ kind: 'retrying', untilMs: world.nowMs() + ms, why: text }, null);
    return sleep(ms);
  }

  function pauseOf(progress: Progress): Promise<void> {
    const ms = Math.max(0, (progress.resumeAtMs ?? progress.nowMs) - progress.nowMs);
    if (progress.isHeld) {
      world.show({ kind: 'held' }, progress);
      return sleep(Math.min(ms, LOOK_AGAIN_MS));
    }
    world.show(ms > 0 ? { kind: 'waiting', untilMs: world.nowMs() + ms } : { kind: 'working' }, progress);
    return ms > 0 ? sleep(ms) : Promise.resolve();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = world.after(ms, resolve);
      wake = () => {
        callOff();
        resolve();
      };
    });
  }

  return { drive, hurry: () => wake(), halt: () => void startTurn(), answered: () => last };
}

function isAtRest(progress: Progress): boolean {
  return progress.isFinished || progress.isPaused;
}

async function outcome<T>(act: () => Promise<T>): Promise<{ progress: T } | { refusal: Refusal }> {
  try {
    return { progress: await act() };
  } catch (refusal) {
    return { refusal: refusal as Refusal };
  }
}
