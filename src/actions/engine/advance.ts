import type { WbRequest } from '../../wb/calls';
import type { WbError } from '../../wb/errors';
import { type Action, type Change, type Making, type Part, type Values } from '../action';
import { areSame } from './judge';
import { toMake, wishedOf, withMade } from './made';
import { ended, type Run } from './run';

/** A confirmed plan, as the machine works on it. */
export interface Work {
  action: Action;
  changes: readonly Change[];
  /** Calls that read all of it. */
  checks: readonly Part<string>[];
  batches: readonly Part<Change>[];
}

export function workOf(action: Action, changes: readonly Change[]): Work {
  return { action, changes, checks: action.look(changes.map(({ key }) => key), wishedOf(changes)), batches: action.send(changes) };
}

/** WB shows a new value some seconds after it has taken it. */
const LOOKS = 5;
const FIRST_LOOK_MS = 2_000;
/** A batch that got lost on its way is sent again so often, where that may be done at all. */
const SENDS = 3;
/** More refused rows than this part of those sent: something is wrong with the plan. */
const MOST_REFUSED = 0.02;
/** So many rows that do not show are named. */
const UNCLEAR_NAMED = 500;
/** WB's words about rows are kept in a store that has room for so many, of such length: of the other rows is only said that WB refused them. */
const WORDS_KEPT = 50;
const WORDS_LETTERS = 300;
const POLL_MS = 1_000;
const TRIES = 15;
const RETRY_MS = 5_000;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** A call of a confirmed run, and those after it that read the same part. */
export interface NextCall extends Pick<Part<unknown>, 'request' | 'next'> {
  /** Found out after a kill, it may be out. */
  isWriting: boolean;
  /** What is read right before, and how it becomes the request: null where WB has moved on. */
  whole?: { reads: readonly WbRequest[]; request(bodies: readonly unknown[]): WbRequest | null };
}

/** The next call of a confirmed run. What a call has made when its execution died is found again, so that it is not made twice. */
export function nextCall(run: Run, work: Work): NextCall {
  const name = makingName(run, work);
  if (name !== null) return { ...(run.sub === 0 ? makingOf(work.action).find(name) : { request: makingOf(work.action).request(name) }), isWriting: false };
  const call = callOf(run, work);
  const { whole } = work.action;
  if (run.stage !== 'send' || whole === undefined) return { ...call, isWriting: run.stage === 'send' };
  const { rows } = work.batches[run.at] as Part<Change>;
  return { ...call, isWriting: true, whole: { reads: whole.reads(rows), request: (bodies) => whole.request(rows, bodies) } };
}

function makingName(run: Run, { action, batches }: Work): string | null {
  return run.stage === 'send' ? toMake(action, run, batches[run.at] as Part<Change>) : null;
}

function callOf(run: Run, { action, checks, batches }: Work): Pick<Part<unknown>, 'request' | 'next'> {
  const { stage, at, sub, task } = run;
  switch (stage) {
    case 'verify': return checks[at] as Part<string>;
    case 'task': return { request: taskOf(action).state(task) };
    case 'refused': return { request: taskOf(action).refused(task, sub, taskOf(action).pageSize) };
    case 'readBack': return looksOf(action, withMade(run, batches[at] as Part<Change>))[sub] as Part<string>;
    default: return { request: (run.made.length === 0 ? batches[at] : action.send(withMade(run, batches[at] as Part<Change>))[0] as Part<Change>)?.request as WbRequest };
  }
}

/** What comes of an answer. @param body decoded; null where there was nothing in it */
export function answered(run: Run, work: Work, body: unknown, nowMs: number): Run {
  const calm = { ...run, isSending: false, tries: 0 };
  switch (run.stage) {
    case 'verify': return verified(calm, work, body);
    case 'send': return makingName(run, work) === null ? sent(calm, work, body, nowMs) : made(calm, work, body);
    case 'task': return ofTask(run, work, body, nowMs);
    case 'refused': return refusedRows(calm, work, body, nowMs);
    default: return readBack(run, work, body, nowMs);
  }
}

/** What comes of a call that only reads and went wrong. */
export function failedReading(run: Run, error: WbError, nowMs: number): Run {
  const why = { code: error.code, details: error.details };
  return error.errorClass === 'transient' ? again(run, why, nowMs) : ended(run, 'failed', why);
}

/** What comes of a call that went wrong. */
export function failed(run: Run, work: Work, error: WbError, nowMs: number): Run {
  const why = { code: error.code, details: error.details };
  if (run.stage !== 'send') return failedReading(run, error, nowMs);
  if (makingName(run, work) !== null) return error.errorClass === 'transient' ? again(run, why, nowMs) : ended(run, 'rejected', why);
  const calm = { ...run, isSending: false };
  // WB has counted the call and not looked at it.
  if (error.code === 'WB_RATE_LIMIT' || error.code === 'WB_SELLER_LIMIT') return again(calm, why, nowMs);
  if (error.code === 'GOOGLE_DAILY_CALLS' || error.code === 'PERMISSION_MISSING') return ended(calm, 'failed', why);
  const status = Number(error.details.status);
  const isRefused = status >= 400 && status < 500 || error.code === 'WB_ERROR_IN_ANSWER';
  if (!isRefused) return toReadBack({ ...calm, isUnknown: true, sends: run.sends + 1 }, nowMs, work);
  const words = String(error.details.detail ?? '');
  return work.action.isNothingToDo?.(words) === true ? counted(toReadBack({ ...calm, sends: run.sends + 1 }, nowMs), work) : ended(calm, 'rejected', why);
}

/** A run whose execution died: what it was about to send may be out. */
export function resumed(run: Run, nowMs: number, work: () => Work): Run {
  if (!run.isSending) return run.stage === 'send' ? { ...run, sub: 0 } : run;
  return toReadBack({ ...run, isSending: false, isUnknown: true, sends: run.sends + 1 }, nowMs, work());
}

function verified(run: Run, { changes, checks, action }: Work, body: unknown): Run {
  const { rows } = checks[run.at] as Part<string>;
  const shown = action.shown(body, rows, wishedOf(changes));
  const planned = new Map(changes.map(({ key, before }) => [key, before]));
  if (rows.some((key) => !isShown(shown.get(key), planned.get(key) as Values))) return ended(run, 'stale');
  return run.at + 1 < checks.length ? { ...run, at: run.at + 1 } : { ...run, stage: 'send', at: 0 };
}

/** First it is looked for, then made. */
function made(run: Run, work: Work, body: unknown): Run {
  const making = makingOf(work.action);
  const name = makingName(run, work) as string;
  const id = run.sub === 0 ? making.foundIn(body, name) : making.idIn(body);
  if (id === null && run.sub === 0) return { ...run, sub: 1 };
  return id === null ? ended(run, 'rejected', { code: 'WB_UNREADABLE_ANSWER', details: {} }) : { ...run, sub: 0, made: [...run.made, [name, id]] };
}

function sent(run: Run, work: Work, body: unknown, nowMs: number): Run {
  const { task, refusedAtOnce } = work.action;
  const { rows } = work.batches[run.at] as Part<Change>;
  const out = { ...withRefused(run, rows, refusedAtOnce?.(body, rows) ?? NOBODY), sends: run.sends + 1, isUnknown: false };
  const id = task === undefined ? null : task.idIn(body);
  if (id === null || out.batch.refused >= rows.length) return toReadBack(counted(out, work), nowMs, work);
  return counted({ ...out, stage: 'task', task: id, uploads: [...run.uploads, id], sub: 0, notBeforeMs: nowMs + POLL_MS }, work);
}

/** The rows of a batch count as sent once, however often it goes out. */
function counted(run: Run, { batches }: Work): Run {
  const rows = (batches[run.at] as Part<Change>).rows.length;
  return run.isCounted ? run : { ...run, isCounted: true, sent: run.sent + rows };
}

function ofTask(run: Run, work: Work, body: unknown, nowMs: number): Run {
  const state = taskOf(work.action).stateIn(body);
  if (state === 'atWork') return { ...run, tries: run.tries + 1, notBeforeMs: nowMs + POLL_MS * Math.min(30, 1 + Math.floor(run.tries / 3)) };
  if (state === 'cancelled') return ended(run, 'rejected', { code: 'REPORT_FAILED', details: {} });
  return state === 'taken' ? toReadBack(run, nowMs) : { ...run, stage: 'refused', sub: 0, tries: 0, notBeforeMs: nowMs };
}

function refusedRows(run: Run, work: Work, body: unknown, nowMs: number): Run {
  const task = taskOf(work.action);
  const { rows, refused } = task.refusedIn(body);
  const { rows: sentRows } = work.batches[run.at] as Part<Change>;
  const next = withRefused(run, sentRows, refused);
  return rows >= task.pageSize && run.sub + rows < sentRows.length ? { ...next, sub: run.sub + rows } : toReadBack(next, nowMs, work);
}

/** Rows of the batch that WB has refused, each once. */
function withRefused(run: Run, rows: readonly Change[], refused: ReadonlyMap<string, string>): Run {
  const known = new Set(run.refused.map(([key]) => key));
  const own = rows.map(({ key }) => key).filter((key) => refused.has(key) && !known.has(key));
  const words = [...run.words];
  const placed = own.map((key): [string, number] => {
    const said = (refused.get(key) as string).slice(0, WORDS_LETTERS);
    const at = words.indexOf(said);
    return [key, at === -1 && words.length < WORDS_KEPT ? words.push(said) - 1 : at];
  });
  return { ...run, words, refused: [...run.refused, ...placed], batch: { ...run.batch, refused: run.batch.refused + own.length } };
}

function readBack(before: Run, work: Work, body: unknown, nowMs: number): Run {
  const { action, batches } = work;
  const changes = withMade(before, batches[before.at] as Part<Change>);
  const looks = looksOf(action, changes);
  const { rows } = looks[before.sub] as Part<string>;
  const run = withRefused(before, changes, action.refusedLater?.(body, changes.filter(({ key }) => rows.includes(key))) ?? NOBODY);
  const shown = action.shown(body, rows, wishedOf(changes));
  const refused = new Set(run.refused.map(([key]) => key));
  const own = changes.filter(({ key }) => rows.includes(key) && !refused.has(key));
  const isAfter = (change: Change): boolean => isArrived(action, change, shown.get(change.key));
  const missing = own.filter((change) => !isAfter(change));
  const isForeign = missing.some(({ key, before }) => !isShown(shown.get(key), before));
  const isLastLook = run.tries + 1 >= LOOKS;
  if (missing.length > 0 && run.isUnknown && action.isIdempotent && !isForeign) return sentAgain(run, nowMs);
  if (missing.length > 0 && !isForeign && !isLastLook) return { ...run, tries: run.tries + 1, notBeforeMs: nowMs + FIRST_LOOK_MS * 2 ** run.tries };
  if (isForeign) return ended({ ...run, done: run.done + run.batch.done + own.length - missing.length }, 'differs');
  const unclear = [...run.unclear, ...missing.map(({ key }) => key)].slice(0, UNCLEAR_NAMED);
  const next = { ...run, unclear, tries: 0, batch: { ...run.batch, done: run.batch.done + own.length - missing.length, waiting: run.batch.waiting + missing.length } };
  return run.sub + 1 < looks.length ? { ...next, sub: run.sub + 1 } : batchOver(next, work);
}

function sentAgain(run: Run, nowMs: number): Run {
  if (run.sends >= SENDS) return ended(run, 'failed', { code: 'NETWORK', details: {} });
  return { ...run, stage: 'send', sub: 0, tries: 0, isUnknown: false, batch: { done: 0, waiting: 0, refused: run.batch.refused }, notBeforeMs: nowMs };
}

function batchOver(run: Run, { batches }: Work): Run {
  const { done, waiting } = run.batch;
  // Of a call whose outcome nobody knows, what does not show may never have been sent.
  const kept = run.isUnknown ? { unknown: run.unknown + waiting } : { waiting: run.waiting + waiting };
  const rows = (batches[run.at] as Part<Change>).rows.length;
  const over: Run = {
    ...run, ...kept, done: run.done + done, sent: run.isCounted ? run.sent : run.sent + rows, isCounted: false,
    batch: { done: 0, waiting: 0, refused: 0 }, isUnknown: false, task: '', sends: 0, sub: 0, tries: 0, notBeforeMs: 0,
  };
  if (over.refused.length > over.sent * MOST_REFUSED) return ended(over, 'manyRefused');
  return run.at + 1 < batches.length ? { ...over, stage: 'send', at: run.at + 1 } : ended(over, 'done');
}

/** @param work where all rows may have been refused, so that there is nothing to read */
function toReadBack(run: Run, nowMs: number, work?: Work): Run {
  const next: Run = { ...run, stage: 'readBack', sub: 0, tries: 0, notBeforeMs: nowMs };
  if (work === undefined) return next;
  const { rows } = work.batches[run.at] as Part<Change>;
  if (work.action.isUnseen === true) return unseen(next, work, rows, nowMs);
  return run.batch.refused >= rows.length ? batchOver(next, work) : next;
}

/** What WB has taken is done; of what got lost nobody knows, unless it can be sent again. */
function unseen(run: Run, work: Work, rows: readonly Change[], nowMs: number): Run {
  if (run.isUnknown && work.action.isIdempotent) return sentAgain(run, nowMs);
  const left = rows.length - run.batch.refused;
  const unclear = run.isUnknown ? [...run.unclear, ...rows.map(({ key }) => key)].slice(0, UNCLEAR_NAMED) : run.unclear;
  return batchOver({ ...run, unclear, batch: { ...run.batch, ...(run.isUnknown ? { waiting: left } : { done: left }) } }, work);
}

function again(run: Run, why: NonNullable<Run['error']>, nowMs: number): Run {
  return run.tries + 1 >= TRIES ? ended(run, 'failed', why) : { ...run, tries: run.tries + 1, notBeforeMs: nowMs + RETRY_MS };
}

function isArrived(action: Action, change: Change, now: Values | undefined): boolean {
  if (now === undefined) return false;
  return areSame(change.after, now) || action.hasArrived?.(change, now) === true;
}

function isShown(now: Values | undefined, before: Values): boolean {
  return now !== undefined && areSame(before, now);
}

function looksOf(action: Action, changes: readonly Change[]): Part<string>[] {
  return action.look(changes.map(({ key }) => key), wishedOf(changes));
}

function makingOf({ making }: Action): Making {
  return making as Making;
}

function taskOf({ task }: Action): NonNullable<Action['task']> {
  return task as NonNullable<Action['task']>;
}
