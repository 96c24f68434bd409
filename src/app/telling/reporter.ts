import { fill } from '../../locales/fill';
import type { JournalEvent } from '../../locales/locale';
import type { Job } from '../../sync/job';
import type { JobEvent } from '../../sync/world';
import { showMsk } from '../../wb/moscow-time';
import { wordsFor } from './error-words';
import { openJournal } from './journal';
import { nextAllowedAtMs } from './progress';
import type { Services } from '../services';
import { noteHole } from '../state/holes';
import { markSheetFor } from '../refresh/job-marks';
import type { Tables } from '../refresh/tables';
import type { ThrottleOf } from '../refresh/world';

export interface Reporter {
  report(job: Job, event: JobEvent): void;
  /** A dataset that the shop's tokens do not open. */
  closed(job: Job): void;
  /** A dataset that a person ended. */
  stopped(job: Job): void;
}

/** Tells the file what happens to a dataset: in the journal, and on its own sheet while that has no rows to show. */
export function openReporter(services: Services, tables: Tables, runId: string, throttleOf: ThrottleOf): Reporter {
  const journal = openJournal(services);
  const tell = (job: Job, event: JournalEvent) => {
    if (!isWorthTelling(job, event)) return;
    const allowedAtMs = job.route === null ? null : nextAllowedAtMs(job, throttleOf(job.account));
    journal.write({ runId, job, event, nextAllowedAtMs: event === 'paused' ? job.state.notBeforeMs : allowedAtMs });
    const message = messageOf(job, event, services);
    if (message !== null) tables.of(job.dataset.id, job.route).showMessage(message);
  };
  return {
    report: (job, event) => {
      if (event === 'started') noteHole(services, job);
      markWhenDue(services, tables, job, event);
      // A line for every beginning would double the journal and say nothing.
      if (event !== 'started') tell(job, event);
    },
    closed: (job) => tell(job, job.state.status === 'failed' ? 'failed' : 'unavailable'),
    stopped: (job) => tell(job, 'stopped'),
  };
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
