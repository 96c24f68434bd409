import type { ErrorCode, ErrorDetails } from '../../wb/errors';

/**
 * - `look`: what WB shows is read, row by row a plan comes about.
 * - `ready`: the plan waits for a person.
 * - `verify`: WB must still show what the plan says.
 * - `send`, `task`, `refused`, `readBack`: of one batch after the other.
 * - `ended`: nothing more is asked of WB for it.
 */
export type Stage = 'look' | 'ready' | 'verify' | 'send' | 'task' | 'refused' | 'readBack' | 'ended';

/**
 * - `done`: to its end.
 * - `stale`: WB or the sheet had changed before anything was sent.
 * - `rejected`: WB refused a whole batch. `differs`: it shows neither the old nor the new value. `manyRefused`: too many rows. These trip the switch.
 * - `stopped`: by a person. `failed`: an error that waiting does not mend. `replaced`: never confirmed, and another plan was made. `scheduled`: its rows go out at their hours.
 */
export type Ending = 'done' | 'stale' | 'rejected' | 'differs' | 'manyRefused' | 'stopped' | 'failed' | 'replaced' | 'scheduled';

/** Of a batch that is at work: counted when it is over. */
export interface Standing {
  done: number;
  waiting: number;
  refused: number;
}

/** Where a run of an action stands: small plain JSON, kept before and after each call. */
export interface Run {
  stage: Stage;
  /** Part of what is looked at or verified, batch of what is sent. */
  at: number;
  /** Row or part within the stage. */
  sub: number;
  /** Kept before a call that writes, taken back with its outcome: found set, nobody knows what became of the call. */
  isSending: boolean;
  /** Nobody knows what became of the batch, so WB is read before anything else. */
  isUnknown: boolean;
  /** WB's number of the upload. */
  task: string;
  /** The numbers of all that were made for the plan. */
  uploads: readonly string[];
  /** Of the same call in a row. */
  tries: number;
  /** How often the batch was sent. */
  sends: number;
  notBeforeMs: number;
  /** The rows of the batch are counted as sent. */
  isCounted: boolean;
  batch: Standing;
  sent: number;
  done: number;
  /** Accepted, and not shown yet. */
  waiting: number;
  unknown: number;
  /** Keys of the first rows that wait or of which nobody knows. */
  unclear: readonly string[];
  /** WB's words about rows, each once. */
  words: readonly string[];
  /** What was made for rows: its name, and WB's number of it. */
  made: readonly (readonly [string, string])[];
  /** Keys that WB has refused, with the place of its words. */
  refused: readonly (readonly [string, number])[];
  ending: Ending | null;
  error: { code: ErrorCode; details: ErrorDetails } | null;
}

export const NEW_RUN: Run = {
  stage: 'look', at: 0, sub: 0, isSending: false, isUnknown: false, task: '', uploads: [], tries: 0, sends: 0, notBeforeMs: 0, isCounted: false,
  batch: { done: 0, waiting: 0, refused: 0 }, sent: 0, done: 0, waiting: 0, unknown: 0, unclear: [], words: [], made: [], refused: [], ending: null, error: null,
};

const TRIPPING: ReadonlySet<Ending | null> = new Set<Ending | null>(['rejected', 'differs', 'manyRefused']);

/** Whether the end of the run stops all writing until the holder has looked. */
export function trips({ ending }: Run): boolean {
  return TRIPPING.has(ending);
}

/** Of a plan that a person has confirmed and that has not ended. */
export function isUnderWay({ stage }: Run): boolean {
  return stage !== 'ready' && stage !== 'ended';
}

export function ended(run: Run, ending: Ending, error: Run['error'] = null): Run {
  return { ...run, stage: 'ended', ending, error, isSending: false };
}

/** @param rows of the batch that is at work, whose fate nobody knows where the call for it is out */
export function stopped(run: Run, rows: number): Run {
  const isOut = run.isSending || run.isUnknown;
  const isAtWork = run.stage === 'task' || run.stage === 'refused' || run.stage === 'readBack';
  if (isOut) return ended({ ...run, unknown: run.unknown + rows }, 'stopped');
  return ended(isAtWork ? { ...run, waiting: run.waiting + rows - run.batch.refused } : run, 'stopped');
}
