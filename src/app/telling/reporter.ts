import { fill } from '../../locales/fill';
import type { JournalEvent } from '../../locales/locale';
import type { Job } from '../../sync/job';
import { isGivenUp } from '../../sync/route';
import type { JobEvent } from '../../sync/world';
import { showMsk } from '../../wb/time/moscow-time';
import { wordsFor } from './error-words';
import { openJournal } from './journal';
import { onceMore } from './once-more';
import type { Services } from '../services';
import { noteHole } from '../state/holes';
import { markSheetFor } from '../refresh/job-marks';
import type { Tables } from '../refresh/tables';

export interface Reporter {
  report(job: Job, event: JobEvent): void;
  /** Datasets that their shop's tokens do not open. What several have in common is told once in the journal. */
  closed(jobs: readonly Job[]): void;
  /** A dataset that a person ended. */
  stopped(job: Job): void;
}

/** Tells the file what happens to a dataset: in the journal, and on its own sheet while that has no rows to show. */
export function openReporter(services: Services, tables: Tables, runId: string): Reporter {
  const journal = openJournal(services);
  const show = (job: Job, event: JournalEvent) => {
    const message = messageOf(job, event, services);
    if (message !== null) onceMore(() => tables.of(job.dataset.id, job.route).showMessage(message));
  };
  const tell = (job: Job, event: JournalEvent) => {
    if (!isWorthTelling(job, event)) return;
    try {
      journal.write({ runId, job, event, nextAllowedAtMs: event === 'paused' ? job.state.notBeforeMs : null });
    } finally {
      // A journal that cannot be written, because somebody protects it, does not keep the sheet from telling.
      show(job, event);
    }
  };
  return {
    report: (job, event) => {
      if (event === 'started') noteHole(services, job);
      markWhenDue(services, tables, job, event);
      // A line for every beginning would double the journal and say nothing.
      if (event !== 'started') tell(job, event === 'failed' && isGivenUp(job) ? 'replaced' : event);
    },
    closed: (jobs) => {
      const eventOf = ({ state }: Job) => (state.status === 'failed' ? 'failed' : 'unavailable');
      for (const [job, ...others] of alike(jobs, services)) {
        journal.write({ runId, job: job as Job, others, event: eventOf(job as Job), nextAllowedAtMs: null });
        for (const one of [job as Job, ...others]) show(one, eventOf(one));
      }
    },
    stopped: (job) => tell(job, 'stopped'),
  };
}

/** Of one shop, with one error in the same words. */
function alike(jobs: readonly Job[], { locale }: Services): Job[][] {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) {
    const { account, state } = job;
    const name = JSON.stringify([account.id, state.status, state.error === null ? '' : wordsFor(state.error, locale, 0)]);
    groups.set(name, [...groups.get(name) ?? [], job]);
  }
  return [...groups.values()];
}

/** At the beginning of the first run, and whenever a run has changed the sheet: an unchanged shop writes nothing at all. */
function markWhenDue(services: Services, tables: Tables, job: Job, event: JobEvent): void {
  const isNewSheet = event === 'started' && job.state.mark === '';
  const isChanged = event === 'done' && job.state.added + job.state.changed > 0;
  if (isNewSheet || isChanged) markSheetFor(services, tables, job);
}

/** An hourly run that brings nothing leaves no trace; what changed, trouble and its end are always told. */
function isWorthTelling({ state }: Job, event: JournalEvent): boolean {
  if (event === 'doubted') return state.telling === 'all' || state.emptySinceMs === state.endedAtMs;
  return event !== 'done' || state.telling !== 'news' || state.added + state.changed > 0 || state.toldUntilMs > 0;
}

function messageOf({ state }: Job, event: JournalEvent, { locale }: Services): string | null {
  switch (event) {
    case 'paused':
      return fill(locale.texts().messages.waiting, { time: showMsk(state.notBeforeMs) });
    case 'done':
      return state.rows === 0 ? locale.texts().messages.empty : null;
    case 'failed':
    case 'unavailable':
      return state.error === null ? null : wordsFor(state.error, locale, 0);
    default:
      return null;
  }
}
