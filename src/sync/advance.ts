import { type HttpOutcome, TIMEOUT_MS } from '../ports/http';
import { readAnswer } from '../wb/answer';
import { DefectError, TransientError } from '../wb/errors';
import { missingPermission } from '../wb/unforeseen';
import { type Call, httpRequestOf } from './call';
import type { WireRow } from '../tables/table';
import type { Page, Route } from './source';
import type { Job } from './job';
import { joinColumns, joined } from './join';
import { settle } from './settle';
import { tell } from './tell';
import type { RowTable, World, Written } from './world';

/** From here on a call is worth more than the certainty that it was the last. */
export const COSTLY_INTERVAL_MS = 3_600_000;

/** Of a page that breaks on its way, before it is made smaller; more where it breaks at once, as it does while WB is out of reach. */
const TRIES_A_PAGE = 3;
const TRIES_BROKEN_AT_ONCE = 6;
const AT_ONCE_MS = 1_000;

/**
 * Makes one call of a job and stores what it brought: rows first, then the place to go on from.
 * @param source the job of the table that it joins
 */
export function advance(job: Job, call: Call, world: World, source: Job | null): void {
  const startedAtMs = world.clock.nowMs();
  if (job.state.status === 'queued') begin(job, call, world);
  try {
    const page = ask(job, call, world);
    store(job, call, page, world);
    move(job, page, source, world.clock.nowMs());
  } catch (error) {
    if (!isNarrowed(job, error, call, { startedAtMs, nowMs: world.clock.nowMs() })) settle(job, error, call, world);
  }
  job.state.pageMs = world.clock.nowMs() - startedAtMs;
  if (job.state.status === 'done' || job.state.status === 'failed') tell(job, job.state.status, world);
  world.save(job);
}

function begin(job: Job, { cursor }: Call, world: World): void {
  job.state = { ...job.state, status: 'running', cursor, startedAtMs: world.clock.nowMs() };
  tell(job, 'started', world);
  world.save(job);
}

/**
 * Whether the job goes on at once with smaller pages, because this one was larger than Google lets an answer be. Google may
 * say so in words that nobody here reads: a page that breaks again and again is made smaller too, and waited for.
 */
function isNarrowed(job: Job, error: unknown, { cursor, route }: Call, { startedAtMs, nowMs }: { startedAtMs: number; nowMs: number }): boolean {
  const isTooLarge = error instanceof DefectError && error.code === 'WB_PAGE_TOO_LARGE';
  const narrower = isTooLarge || isStubborn(error, job.state.attempts + 1, nowMs - startedAtMs) ? route.paging.narrow?.(cursor, nowMs) : undefined;
  if (narrower === undefined || narrower === null) return false;
  job.state = { ...job.state, cursor: narrower };
  return isTooLarge;
}

/** A time-out says that WB does not answer, and nothing of the page's size. */
function isStubborn(error: unknown, tries: number, tookMs: number): boolean {
  const isBroken = error instanceof TransientError && error.code === 'NETWORK' && tookMs < TIMEOUT_MS;
  return isBroken && tries % (tookMs < AT_ONCE_MS ? TRIES_BROKEN_AT_ONCE : TRIES_A_PAGE) === 0;
}

/** The call is counted before it is made, but only once nothing can keep it from being made. */
function ask({ account, state }: Job, { request, cursor, route, group, limit }: Call, world: World): Page {
  const throttle = world.throttleOf(account);
  const ready = httpRequestOf(request, route.category, account.tokenType, world.tokenOf(account));
  throttle.spend(group, limit);
  state.calls += 1;
  const { body, bytes } = answerOf(world.http.send(ready));
  throttle.answered();
  return route.paging.read(body, cursor, { nowMs: world.clock.nowMs(), bytes, isCostly: limit.intervalMs >= COSTLY_INTERVAL_MS });
}

/** The answer's body, null when it is empty. @throws WbError what the status, the body or the transport says. */
export function answerOf(outcome: HttpOutcome): { body: unknown; bytes: number } {
  if ('answer' in outcome) return { body: readAnswer(outcome.answer), bytes: outcome.answer.bytes };
  switch (outcome.failure) {
    case 'dailyCalls': throw new TransientError('GOOGLE_DAILY_CALLS', null);
    case 'tooLarge': throw new DefectError('WB_PAGE_TOO_LARGE');
    case 'permission': throw missingPermission(outcome.detail) ?? new TransientError('NETWORK', null, { detail: outcome.detail });
    default: throw new TransientError('NETWORK', null, { detail: outcome.detail });
  }
}

/**
 * Rows are written page by page. What a snapshot no longer has is settled after its last page, so that an incomplete one
 * takes nothing away. An empty answer is not booked as an empty shop: WB has answered 204 for data that was there.
 */
function store(job: Job, { route }: Call, page: Page, world: World): void {
  const { dataset, account, state } = job;
  const rewrite = state.isRewrite;
  const rows = withJoin(job, page.rows, world);
  const seen = page.whole === undefined ? job.seen : new Set<string>();
  const options = dataset.table.write === 'merge' ? { rewrite } : { rewrite, seen };
  if (page.expectedRows !== undefined) world.tableOf(dataset.id, route).expect(account.label, page.expectedRows);
  if (rows.length > 0) write(job, route, world, (table) => table.merge(account.label, rows, options));
  const within = page.whole === undefined ? {} : { within: page.whole };
  const isWhole = page.whole !== undefined || page.next === null;
  if (seen.size > 0 && isWhole) write(job, route, world, (table) => table.retire(account.label, seen, dataset.table.whenAbsent ?? {}, { rewrite, ...within }));
  state.rows += rows.length;
}

function withJoin({ dataset: { source: { join } }, account, state }: Job, rows: readonly WireRow[], world: World): readonly WireRow[] {
  if (join === undefined || rows.length === 0) return rows;
  const table = world.tableOf(join.table).read(['shop', ...joinColumns(join)]);
  const all = joined(rows, join, table, account.label);
  state.missed += all.missed;
  return all.rows;
}

function write({ dataset, state }: Job, route: Route, world: World, work: (table: RowTable) => Written): void {
  try {
    const written = work(world.tableOf(dataset.id, route));
    world.flush();
    state.added += written.added;
    state.changed += written.changed;
  } catch (error) {
    world.forgetTables();
    throw error;
  }
}

function move(job: Job, page: Page, source: Job | null, nowMs: number): void {
  const going = { ...job.state, attempts: 0, error: null };
  if (page.next !== null) {
    job.state = { ...going, cursor: page.next, notBeforeMs: nowMs + (page.waitMs ?? 0) };
    return;
  }
  const saved = isLacking(job, source) ? job.state.saved : page.saved ?? job.state.saved;
  job.state = { ...going, status: 'done', cursor: null, saved, notBeforeMs: 0, endedAtMs: nowMs, succeededAtMs: nowMs, callsBefore: going.calls, isRewrite: false };
  job.seen.clear();
}

/**
 * Rows for which the joined table had nothing are asked for again by the next run, until that table has been read since
 * our last success: what it lacks then, it does not have.
 */
function isLacking({ state }: Job, source: Job | null): boolean {
  return state.missed > 0 && source !== null && source.route !== null && source.state.succeededAtMs <= state.succeededAtMs;
}
