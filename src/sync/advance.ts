import { TIMEOUT_MS } from '../ports/http';
import { DefectError, TransientError } from '../wb/errors';
import { asWbError } from '../wb/answer/unforeseen';
import { askWb } from './ask-wb';
import { contextOf, type NextCall } from './call';
import { forgetPages, type Job } from './job';
import type { Cursor, Page, PagingContext } from './paging/paging';
import { settle } from './settle';
import { storePage } from './store-page';
import { tell } from './tell';
import { checkCalls, followed, keepable, NO_TRAIL } from './trail';
import type { World } from './world';

/** From here on a call is worth more than the certainty that it was the last. */
export const COSTLY_INTERVAL_MS = 3_600_000;

/** Of a page that breaks on its way, before it is made smaller; more where it breaks at once, as it does while WB is out of reach. */
const TRIES_A_PAGE = 3;
const TRIES_BROKEN_AT_ONCE = 6;
const AT_ONCE_MS = 1_000;

/**
 * Makes one call of a job and stores what it brought: rows first, then the place to go on from.
 * @param others the jobs of the tables that it joins, and all others of the shop
 */
export function advance(job: Job, call: NextCall, world: World, others: { sources: readonly Job[]; company: readonly Job[] }): void {
  const startedAtMs = world.clock.nowMs();
  if (call.cursor === null && isToBeJoined(job, others.sources)) job.state = { ...job.state, saved: null };
  let context = contextOf(job, world);
  let { cursor } = call;
  try {
    if (isEmptied(job, call, world)) {
      job.state = { ...job.state, saved: null, cursor: null };
      [cursor, context] = [null, contextOf(job, world)];
    }
    // A run that begins anew, as when its sheet is another one, comes to the places where it has been.
    if (cursor === null) job.state = { ...job.state, trail: NO_TRAIL };
    cursor = cursor ?? call.route.paging.start(context);
    if (job.state.status === 'queued') begin(job, cursor, world);
    const page = cursor === null ? NOTHING_TO_ASK : ask(job, { ...call, cursor }, world, context);
    storePage(job, { ...call, cursor }, page, world, others.company);
    move(job, cursor, page, { sources: others.sources, nowMs: world.clock.nowMs() });
  } catch (error) {
    if (!isRecovered(job, error, { ...call, cursor }, { context, tookMs: world.clock.nowMs() - startedAtMs })) settle(job, error, call, world);
  }
  job.state.pageMs = world.clock.nowMs() - startedAtMs;
  const { status, emptiness } = job.state;
  if (status === 'done' || status === 'failed') tell(job, emptiness === 'doubted' ? 'doubted' : status, world);
  world.save(job);
}

const NOTHING_TO_ASK: Page = { rows: [], next: null };

function begin(job: Job, cursor: Cursor | null, world: World): void {
  job.state = { ...job.state, status: 'running', cursor, startedAtMs: world.clock.nowMs() };
  tell(job, 'started', world);
  world.save(job);
}

/** Where people have deleted all rows of a sheet, also while it waits, the place to go on from lies beyond them: all come again. */
function isEmptied({ dataset, account, state }: Job, { route }: NextCall, world: World): boolean {
  const isUnderWay = state.cursor !== null && (state.status === 'queued' || state.rows > 0);
  const hasBroughtRows = state.saved !== null || isUnderWay;
  return hasBroughtRows && world.tableOf(dataset.id, route).isBlank(account.label);
}

/**
 * Whether the job goes on at once from another place: with smaller pages, because this one was larger than Google lets an
 * answer be, or with another report. Google may say so in words that nobody here reads: a page that breaks again and again is
 * made smaller too, and waited for.
 */
function isRecovered(job: Job, thrown: unknown, { cursor, route }: NextCall, { context, tookMs }: { context: PagingContext; tookMs: number }): boolean {
  const isBroken = isStubborn(thrown, job.state.attempts + 1, tookMs);
  const error = isBroken ? new DefectError('WB_PAGE_TOO_LARGE') : asWbError(thrown);
  const place = cursor === null ? null : route.paging.recover?.(error, cursor, context) ?? null;
  if (place === null) return false;
  job.state = { ...job.state, cursor: place };
  return !isBroken;
}

/** A time-out says that WB does not answer, and nothing of the page's size. */
function isStubborn(error: unknown, tries: number, tookMs: number): boolean {
  const isBroken = error instanceof TransientError && error.code === 'NETWORK' && tookMs < TIMEOUT_MS;
  return isBroken && tries % (tookMs < AT_ONCE_MS ? TRIES_BROKEN_AT_ONCE : TRIES_A_PAGE) === 0;
}

function ask({ account, state }: Job, { cursor, route, limit }: NextCall & { cursor: Cursor }, world: World, context: PagingContext): Page {
  checkCalls(state.calls);
  const request = route.paging.request(cursor, context);
  const token = world.tokenOf(account);
  state.calls += 1;
  const { body, bytes } = askWb(request, { http: world.http, throttle: world.throttleOf(account), token, tokenType: account.tokenType });
  return route.paging.read(body, cursor, { ...context, nowMs: world.clock.nowMs(), bytes, isCostly: limit.intervalMs >= COSTLY_INTERVAL_MS });
}

/** A run without any row says nothing of the past: WB has answered so for data that was there, so the next run asks for it again. */
function move(job: Job, cursor: Cursor | null, page: Page, { sources, nowMs }: { sources: readonly Job[]; nowMs: number }): void {
  const going = { ...job.state, attempts: 0, error: null };
  if (cursor !== null && page.next !== null) {
    const trail = followed(going.trail, cursor, page.next);
    job.state = { ...going, trail, cursor: page.next, notBeforeMs: nowMs + (page.waitMs ?? 0) };
    return;
  }
  const { saved: before, rows, emptiness, emptySinceMs, filledAtMs, succeededAtMs } = job.state;
  const isKept = isLacking(job, sources) || rows === 0;
  const saved = isKept ? before : keepable(page.saved ?? before, before);
  job.state = {
    ...going, status: 'done', cursor: null, trail: NO_TRAIL, saved, notBeforeMs: 0, endedAtMs: nowMs,
    // What is not believed is no success: the data is as old as it was.
    succeededAtMs: emptiness === 'doubted' ? succeededAtMs : nowMs,
    emptySinceMs: emptiness === 'none' ? 0 : emptySinceMs || nowMs, filledAtMs: rows > 0 ? nowMs : filledAtMs, isUnjoined: isUnjoined(job, sources),
    callsBefore: going.calls, rowsBefore: emptiness === 'doubted' ? going.rowsBefore : rows, isRewrite: false,
  };
  forgetPages(job);
}

/**
 * Rows for which a joined table had nothing are asked for again by the next run, until that table has been read since
 * our last success: what it lacks then, it does not have.
 */
function isLacking({ state }: Job, sources: readonly Job[]): boolean {
  return state.missed > 0 && sources.some((source) => comesByItself(source) && source.state.succeededAtMs <= state.succeededAtMs);
}

/**
 * Rows for which a joined table had nothing that nobody knows when to expect: no token of the shop opens it, or people have put it to
 * rest. They are not asked for again and again, but once, from the beginning, when that table has come.
 */
function isUnjoined({ state }: Job, sources: readonly Job[]): boolean {
  const isClosed = sources.some((source) => !comesByItself(source) && source.state.succeededAtMs <= state.succeededAtMs);
  return (state.missed > 0 && isClosed) || (state.isUnjoined && state.saved !== null);
}

function comesByItself({ route, isResting }: Job): boolean {
  return route !== null && !isResting;
}

function isToBeJoined({ state }: Job, sources: readonly Job[]): boolean {
  return state.isUnjoined && sources.some((source) => source.state.succeededAtMs > state.succeededAtMs);
}
