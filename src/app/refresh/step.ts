import { isUnfinished } from '../../sync/job';
import { runStep } from '../../sync/run';
import { makeReports } from '../reports/make-reports';
import { renewEndings } from '../telling/endings-sheet';
import { evaluateAlerts } from '../telling/alerts';
import { countedHttp } from './counted-http';
import { entered } from './enqueue';
import { renewStamp } from '../cells/formula-stamp';
import { forgetJobs, type OwnJob, saveJob } from './jobs';
import { openReporter } from '../telling/reporter';
import { type Progress, progressOf } from '../telling/progress';
import { type Run, runOf } from '../state/run-state';
import { openedOnce, type OpenReader } from '../opened-once';
import type { Services } from '../services';
import { connectedShops, forgetRejections } from '../shops/shops';
import { withStoresReadOnce } from '../state/stores-read-once';
import { renewSheets } from './renew-sheets';
import { fillStartPage } from '../menu/start-page';
import { stopJobs } from './stop';
import { takeOver } from './take-over';
import { openTables } from './tables';
import { countCalls } from '../state/usage';
import { throttlesOf, worldOf } from './world';

/** One step of the sidebar: short enough to show progress. Pages that began may take up to the hard end. */
export const SIDEBAR_STEP: StepLength = { softMs: 20_000, hardMs: 300_000 };

/** A step reads what is stored before its first call, so it begins that much earlier. */
const OPENING_MS = 1_000;

export interface StepLength {
  softMs: number;
  hardMs: number;
  /** How long it may sleep for the next page of what is under way. */
  patienceMs?: number;
}

/** Works on the jobs for one step, and books what came of it. Whoever calls holds the lease. */
export function work(services: Services, jobs: readonly OwnJob[], run: Run, length: StepLength): Progress {
  const startMs = services.clock.nowMs();
  const tables = openTables(services);
  const throttleOf = throttlesOf(services);
  const { report, closed } = openReporter(services, tables, run.id);
  const shut = jobs.filter((one) => one.closed !== null && isUnfinished(one));
  for (const job of shut) job.state = entered(job, { kind: 'all' }, services, throttleOf);
  closed(shut);
  for (const job of shut) saveJob(services, job);
  stopJobs(services, run.halt === 'stopped' ? jobs : jobs.filter(({ isOff }) => isOff), run.id);
  const isTimeUp = (): boolean => services.clock.nowMs() >= startMs + length.softMs;
  if (!services.workbook.publishMarks(isTimeUp) || !renewSheets(services, isTimeUp)) return { ...progressOf(services, jobs), resumeAtMs: services.clock.nowMs() };
  const http = countedHttp(services.http);
  const world = worldOf(services, { tables, throttleOf, report, http, runId: run.id, jobs });
  const { softMs, hardMs, ...patience } = length;
  const { resumeAtMs } = runStep(jobs, world, { softEndMs: startMs + softMs, hardEndMs: startMs + hardMs, ...patience });
  const still = withStoresReadOnce(services);
  const now = runOf(still);
  if (now.id !== run.id) forgetGone(still, jobs);
  else if (now.halt === 'stopped') stopJobs(still, jobs, run.id);
  const areReplaced = takeOver(still, jobs, throttleOf, startMs);
  const open = openedOnce();
  book(still, jobs, { sinceMs: startMs, open });
  countCalls(still, http.calls());
  const isMade = makeReports(still, jobs, { isTimeUp, isWatched: length === SIDEBAR_STEP, open });
  const progress = progressOf(still, jobs, throttleOf);
  if (!isMade || areReplaced) return { ...progress, isFinished: false, resumeAtMs: progress.nowMs };
  const opensAtMs = resumeAtMs === null ? null : Math.max(progress.nowMs, resumeAtMs - OPENING_MS);
  return { ...progress, resumeAtMs: progress.resumeAtMs === null ? null : opensAtMs };
}

/** What follows from new data: tokens that WB takes again, formulas, the first steps, alerts. */
function book(services: Services, jobs: readonly OwnJob[], { sinceMs, open }: { sinceMs: number; open: OpenReader }): void {
  const accepted = jobs.filter(({ state }) => state.status === 'done' && state.endedAtMs >= sinceMs);
  forgetRejections(services, accepted.map(({ account }) => account.tokenId));
  if (renewStamp(services, jobs)) fillStartPage(services);
  evaluateAlerts(services, jobs, open);
  renewEndings(services);
}

/** A shop that was taken out of the file while its datasets were at work: what this step stored of them goes too. */
function forgetGone(services: Services, jobs: readonly OwnJob[]): void {
  const connected = connectedShops(services).map(({ id }) => id);
  for (const { account } of jobs) if (!connected.includes(account.id)) forgetJobs(services, account.id);
}
