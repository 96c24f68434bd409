import type { HttpOutcome } from '../ports/http';
import { readAnswer } from '../wb/answer';
import { DefectError, TransientError } from '../wb/errors';
import { type Bucket, bucketOf, httpRequestOf } from './call';
import type { Cursor, Page, Route, WbRequest, WireRow } from './dataset';
import type { Job } from './job';
import { joinColumns, joined } from './join';
import { settle } from './settle';
import type { World } from './world';

const COSTLY_INTERVAL_MS = 3_600_000;

/** The next call of a job and the limit it falls under. */
export function nextCall(job: Job, world: World): Bucket & { request: WbRequest; cursor: Cursor; route: Route } {
  const route = job.route as Route;
  const { saved } = job.state;
  const cursor = job.state.cursor ?? route.paging.start({ nowMs: world.clock.nowMs(), saved, historyDays: world.historyDays });
  const request = route.paging.request(cursor);
  return { request, cursor, route, ...bucketOf(request, job.shop.tokenType) };
}

/** Makes one call of a job and stores what it brought: rows first, then the place to go on from. */
export function advance(job: Job, world: World): void {
  const startedAtMs = world.clock.nowMs();
  const call = nextCall(job, world);
  const throttle = world.throttleOf(job.shop);
  if (job.state.status === 'queued') begin(job, call.cursor, world);
  try {
    throttle.spend(call.group, call.limit);
    job.state.calls += 1;
    const { tokenType } = job.shop;
    const request = httpRequestOf(call.request, call.route.category, tokenType, world.tokenOf(job.shop));
    const { body, bytes } = answerOf(world.http.send(request));
    throttle.answered();
    const isCostly = call.limit.intervalMs >= COSTLY_INTERVAL_MS;
    const page = call.route.paging.read(body, call.cursor, { nowMs: world.clock.nowMs(), bytes, isCostly });
    store(job, page, world);
    move(job, page, world);
  } catch (error) {
    world.forgetTables();
    settle(job, error, call, throttle, world.clock.nowMs());
  }
  job.state.pageMs = world.clock.nowMs() - startedAtMs;
  if (job.state.status === 'done') world.report(job, 'done');
  if (job.state.status === 'failed') world.report(job, 'failed');
  world.save(job);
}

function begin(job: Job, cursor: Cursor, world: World): void {
  job.state = { ...job.state, status: 'running', cursor, startedAtMs: world.clock.nowMs() };
  world.report(job, 'started');
  world.save(job);
}

/** The answer's body, null when it is empty. @throws WbError what the status, the body or the transport says. */
export function answerOf(outcome: HttpOutcome): { body: unknown; bytes: number } {
  if ('answer' in outcome) return { body: readAnswer(outcome.answer), bytes: outcome.answer.bytes };
  switch (outcome.failure) {
    case 'bandwidth': throw new TransientError('GOOGLE_BANDWIDTH', null);
    case 'dailyCalls': throw new TransientError('GOOGLE_DAILY_CALLS', null);
    case 'tooLarge': throw new DefectError('WB_PAGE_TOO_LARGE');
    default: throw new TransientError('NETWORK', null, { detail: outcome.detail });
  }
}

function store(job: Job, page: Page, world: World): void {
  const { dataset, shop, state, rewrite } = job;
  const rows = withJoin(job, page.rows, world);
  state.rows += rows.length;
  if (dataset.write === 'snapshot') for (const row of rows) job.held.push(row);
  const due = dataset.write === 'merge' ? rows : page.next === null ? job.held : [];
  // An empty answer is not booked as an empty shop: WB has answered 204 for data that was there.
  if (due.length === 0) return;
  const table = world.tableOf(dataset.id);
  const written = dataset.write === 'merge'
    ? table.merge(shop.label, due, { rewrite })
    : table.replaceAll(shop.label, due, dataset.whenAbsent ?? {}, { rewrite });
  world.flush();
  state.added += written.added;
  state.changed += written.changed;
}

function withJoin({ dataset: { join }, shop }: Job, rows: readonly WireRow[], world: World): readonly WireRow[] {
  if (join === undefined || rows.length === 0) return rows;
  const table = world.tableOf(join.table).read(['shop', ...joinColumns(join)]);
  return joined(rows, join, table, shop.label);
}

function move(job: Job, page: Page, world: World): void {
  const { state } = job;
  const nowMs = world.clock.nowMs();
  state.attempts = 0;
  state.error = null;
  state.notBeforeMs = page.next === null ? 0 : nowMs + (page.waitMs ?? 0);
  if (page.next !== null) {
    state.cursor = page.next;
    return;
  }
  job.state = { ...state, status: 'done', cursor: null, saved: page.saved ?? state.saved, endedAtMs: nowMs, succeededAtMs: nowMs };
  job.held = [];
}
