import type { ErrorCode, ErrorDetails } from '../wb/errors';
import type { Category } from '../wb/request/hosts';
import type { TokenType } from '../wb/token/token-type';
import type { WireRow } from '../tables/table';
import type { Dataset } from './dataset';
import type { Cursor } from './paging/paging';
import type { Route } from './source';
import { NO_TRAIL, type Trail } from './trail';

/** A shop as the engine sees it: through the one of its tokens that is used. */
export interface Account {
  /** WB's seller id (`sid`). */
  id: string;
  /** What the «Магазин» column says; unique within the file. */
  label: string;
  /** The token that is used, of the several that a shop may have. */
  tokenId: string;
  tokenType: TokenType;
  categories: readonly Category[];
}

/**
 * - `idle`: no refresh has asked for it yet.
 * - `queued`, `running`: not finished; `notBeforeMs` says when it can go on.
 * - `fresh`: the data is as new as WB gives it; no call was made.
 * - `unavailable`: this token may not read it; `error` says why.
 * - `stopped`: a person ended it; `cursor` says where it can go on.
 */
export type JobStatus = 'idle' | 'queued' | 'running' | 'done' | 'fresh' | 'failed' | 'unavailable' | 'stopped';

/** All that outlives an execution: small JSON, never rows. */
export interface JobState {
  status: JobStatus;
  cursor: Cursor | null;
  /** Where the run has been. */
  trail: Trail;
  /** What the last finished run kept for the next. */
  saved: Cursor | null;
  notBeforeMs: number;
  /** `all`: begun by hand. `end`: the last that was told was trouble. `news`: nobody waits to hear that nothing has changed. */
  telling: 'all' | 'end' | 'news';
  /** End of the pause that was reported last: the same pause is not news to the next execution. */
  toldUntilMs: number;
  startedAtMs: number;
  endedAtMs: number;
  /** End of the last run that got everything; 0 before the first. */
  succeededAtMs: number;
  /** Beginning of the last run before this one that asked WB for something, however it ended; 0 before the first. */
  turnBeforeMs: number;
  rows: number;
  /** Rows of this run for which the joined table had nothing. */
  missed: number;
  /** Rows of this run that lack what a row is known by. */
  skipped: number;
  /** Rows of this run that are of other days than those asked for. */
  strays: number;
  /** What a snapshot without any row, or without most of them, is worth: WB has sent one for shops that had stock. */
  emptiness: 'none' | 'doubted' | 'believed';
  /** Since when snapshots have come so; 0: the last one did not. */
  emptySinceMs: number;
  /** End of the last run that got rows. */
  filledAtMs: number;
  /** Rows stand in the sheet that lack what a table would fill of which nobody knows when it comes. */
  isUnjoined: boolean;
  /** Ids of columns, with blanks between, that WB did not send in this run and that were left as they are. */
  unsent: string;
  /** How many values of this run are texts, or nothing, where their column has numbers or days, by its id: nothing adds them up. */
  misfits: Readonly<Record<string, number>>;
  added: number;
  changed: number;
  calls: number;
  /** Calls of the last run that got everything; 0 before the first. */
  callsBefore: number;
  /** Its rows. */
  rowsBefore: number;
  /** Failed tries in a row. */
  attempts: number;
  /** How long the last page took, to foresee whether another one fits. */
  pageMs: number;
  error: { code: ErrorCode; details: ErrorDetails } | null;
  /** Since when it has failed without anybody looking; 0: somebody was there, or it has not failed. */
  unseenSinceMs: number;
  /** The mark that the sheet must carry for this state to speak of it. */
  mark: string;
  /** The day from which on rows are read, `YYYY-MM-DD`; '' before the first run. */
  since: string;
  /** Of the sheet's columns, as they were when every row was read last. */
  edition: number;
  /** Writes every row again, also those that look unchanged, until a run has got everything. */
  isRewrite: boolean;
}

export interface Job {
  account: Account;
  dataset: Dataset;
  route: Route | null;
  /** No schedule begins it: it is switched off, or refreshed by hand only. */
  isResting: boolean;
  state: JobState;
  /**
   * Keys of the pages of a snapshot that have come so far; the rows are in the sheet. They die with the execution, and
   * the snapshot is asked for anew: its rows are then unchanged and cost no writing, so that each attempt comes further.
   */
  seen: Set<string>;
  /** Pages of one portion whose rows must be added up before they are kept, and where it began. They die with the execution, too. */
  held: { rows: WireRow[]; from: Cursor; trail: Trail } | null;
}

export const NEW_JOB: JobState = {
  status: 'idle', cursor: null, trail: NO_TRAIL, saved: null, notBeforeMs: 0, telling: 'all', toldUntilMs: 0,
  startedAtMs: 0, endedAtMs: 0, succeededAtMs: 0, turnBeforeMs: 0, rows: 0, missed: 0, skipped: 0, strays: 0, unsent: '', misfits: {}, emptiness: 'none', emptySinceMs: 0, filledAtMs: 0, isUnjoined: false, added: 0, changed: 0, calls: 0, callsBefore: 0, rowsBefore: 0, attempts: 0, pageMs: 0,
  error: null, unseenSinceMs: 0, mark: '', since: '', edition: 0, isRewrite: false,
};

/** The state at the start of a run: counters at zero, what earlier runs learnt kept. */
export function queued(before: JobState): JobState {
  const { saved, succeededAtMs, emptySinceMs, filledAtMs, isUnjoined, callsBefore, rowsBefore, pageMs, mark, since, edition, isRewrite } = before;
  const turnBeforeMs = before.calls > 0 ? before.startedAtMs : before.turnBeforeMs;
  return { ...NEW_JOB, status: 'queued', turnBeforeMs, saved, succeededAtMs, emptySinceMs, filledAtMs, isUnjoined, callsBefore, rowsBefore, pageMs, mark, since, edition, isRewrite };
}

export function isUnfinished({ state }: Job): boolean {
  return state.status === 'queued' || state.status === 'running';
}

/** What to store of a job: an incomplete snapshot or portion goes back to its start, because what it has seen is only in memory. */
export function persistent({ state, seen, held }: Job): JobState {
  if (held !== null) return { ...state, cursor: held.from, trail: held.trail };
  return seen.size === 0 ? state : { ...state, cursor: null, rows: 0, missed: 0, skipped: 0, strays: 0, unsent: '', misfits: {} };
}

/** Drops what lives only as long as an execution. */
export function forgetPages(job: Job): void {
  job.seen.clear();
  job.held = null;
}

/** Whether pages have come that would have to be asked for again by another execution. */
export function isBetweenPages({ seen, held }: Job): boolean {
  return seen.size > 0 || held !== null;
}
