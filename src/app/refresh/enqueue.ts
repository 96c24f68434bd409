import { isUnfinished, type Job, type JobState, queued } from '../../sync/job';
import type { ErrorCode } from '../../wb/errors';
import { firstDayOf } from './history';
import type { OwnJob } from './jobs';
import { freshUntilMs } from '../telling/progress';
import type { Services } from '../services';
import type { ThrottleOf } from './world';

/** What to refresh: everything, some of it, only what is old enough, or one dataset from its beginning, every row written again. */
export type Scope = { kind: 'all' } | { kind: 'some'; ids: readonly string[] } | { kind: 'due' } | { kind: 'dataset'; id: string };

/** An hourly run is a few minutes early now and then: a dataset that is due within these is due. */
const EARLY_MS = 10 * 60_000;

/** Whether the scope means this dataset. One that is under way keeps its place, unless it is to begin anew. */
export function isWanted(job: OwnJob, scope: Scope, nowMs: number): boolean {
  if (job.isOff) return false;
  if (scope.kind === 'dataset') return job.dataset.id === scope.id;
  if (isUnfinished(job) && job.state.startedAtMs > 0) return false;
  if (scope.kind === 'some') return scope.ids.includes(job.dataset.id);
  return scope.kind === 'all' || isDue(job, nowMs);
}

function isDue(job: OwnJob, nowMs: number): boolean {
  return job.dueSinceMs < Infinity && (isOutdated(job, nowMs) || nowMs >= job.dueSinceMs - EARLY_MS);
}

/** A token that is of no use any more is a failure to be mended; one that never opened the dataset is how things are. */
const ENDED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['TOKEN_EXPIRED', 'TOKEN_REJECTED', 'TOKEN_MISSING']);

/** The state in which a dataset enters a refresh: queued, or why it will make no call. */
export function entered(job: OwnJob, scope: Scope, services: Pick<Services, 'clock'>, throttleOf: ThrottleOf): JobState {
  return { ...stateFor(job, scope, services, throttleOf), telling: tellingOf(job.state, scope) };
}

/** A sheet that has never been filled says how its first run ended, though nothing has come. */
function tellingOf({ status, telling, succeededAtMs }: JobState, scope: Scope): JobState['telling'] {
  if (scope.kind !== 'due') return 'all';
  if (succeededAtMs === 0) return 'end';
  const isSettled = status === 'done' || status === 'fresh' || status === 'idle';
  return isSettled || (telling === 'news' && status !== 'failed') ? 'news' : 'end';
}

function stateFor(job: OwnJob, scope: Scope, { clock }: Pick<Services, 'clock'>, throttleOf: ThrottleOf): JobState {
  const { account, state, closed, edition } = job;
  const nowMs = clock.nowMs();
  if (closed !== null) {
    const error = { code: closed.code, details: closed.details };
    return ENDED.has(closed.code) ? { ...queued(state), status: 'failed', endedAtMs: nowMs, error } : { ...state, status: 'unavailable', error };
  }
  const isRewrite = scope.kind === 'dataset' || state.isRewrite || isOlderEdition(job);
  if (scope.kind === 'dataset' || isOutdated(job, nowMs)) {
    return { ...queued(state), saved: null, since: firstDay(job, isRewrite, nowMs), edition, isRewrite };
  }
  const freshUntil = isRewrite ? null : freshUntilMs(job, throttleOf(account), nowMs);
  if (freshUntil !== null) return { ...queued(state), status: 'fresh', notBeforeMs: freshUntil };
  const cursor = placeKept(job, nowMs);
  const isBeginning = state.saved === null && cursor === null;
  return { ...queued(state), cursor, edition, since: isBeginning ? firstDay(job, isRewrite, nowMs) : state.since };
}

/** Whether the sheet lacks what the seller has asked for since: older rows, or a column. */
function isOutdated(job: OwnJob, nowMs: number): boolean {
  const { state } = job;
  return isOlderEdition(job) || (state.since !== '' && firstDayOf(job, nowMs) < state.since);
}

function isOlderEdition({ state, edition }: OwnJob): boolean {
  return state.since !== '' && state.edition < edition;
}

/** What is written again reaches as far back as what was written before; else the period is the one wanted now. */
function firstDay(job: OwnJob, isRewrite: boolean, nowMs: number): string {
  const { since, succeededAtMs } = job.state;
  const wanted = firstDayOf(job, nowMs);
  return isRewrite && succeededAtMs > 0 && since !== '' && since < wanted ? since : wanted;
}

/** Where a dataset that a person stopped goes on, while WB still knows that place. */
function placeKept({ state, route }: Job, nowMs: number) {
  const livesMs = route?.paging.placeLivesMs ?? Infinity;
  return state.status === 'stopped' && nowMs - state.endedAtMs <= livesMs ? state.cursor : null;
}
