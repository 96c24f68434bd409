import { readBy, type ReportId, reportById, REPORT_IDS } from '../../reports';
import type { Report } from '../../reports/report';
import { openReader } from '../../sheet/reader';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { addPrint, noPrints, printOf } from '../../sheet/fingerprints/print-sum';
import { keyColumnIds } from '../../sheet/keys/row-key';
import { isUnfinished, type Job } from '../../sync/job';
import { asWbError } from '../../wb/answer/unforeseen';
import { mskDate } from '../../wb/time/moscow-time';
import type { Services } from '../services';
import { stateOf } from '../state/keeper';
import { isOn, settingsOf } from '../state/settings';
import { REPORTS_MADE } from './made-reports';
import { reportSpec } from './report-spec';

/** Nobody watches an hourly run: a report may take so much of the time between two of its makings. */
const AT_MOST_OF_TIME = 1 / 200;

/**
 * Reports whose tables have changed since they were made, in the order in which they are made.
 * A report waits for one that it reads and that waits itself: made before it, it would show what that one showed before.
 */
export function dueReports(services: Services, jobs: readonly Job[], isWatched: boolean): { id: ReportId; edition: string }[] {
  const kept = stateOf(services, REPORTS_MADE);
  const { reports } = settingsOf(services);
  const nowMs = services.clock.nowMs();
  const [editions, waiting] = [new Map<string, string | null>(), new Set<string>()];
  return REPORT_IDS.flatMap((id) => {
    const report = reportById(id);
    const read = (report.reads ?? []).filter((one) => one !== id);
    const others = [mskDate(nowMs), typedPrint(services, report), ...(read.length === 0 ? [] : [fingerprint(read.map((one) => editions.get(one) ?? ''))])].join(' ');
    const edition = isOn(report, reports[id]) ? editionOf(report, jobs, others) : null;
    editions.set(id, edition);
    const last = kept[id];
    if (edition === null || edition === last?.edition) return [];
    const isEarly = !isWatched && last !== undefined && (nowMs - last.atMs) * AT_MOST_OF_TIME < last.tookMs;
    if (isEarly || read.some((one) => waiting.has(one))) waiting.add(id);
    return waiting.has(id) ? [] : [{ id, edition }];
  });
}

/**
 * Another one whenever a table of the report's, a report that it reads or something else has changed; null while one that it needs was never read, or is under way.
 * What only makes it complete is not waited for: with a base token that takes days.
 */
function editionOf({ inputs, also = [] }: Report, jobs: readonly Job[], others: string): string | null {
  const jobsOf = (ids: readonly string[]): Job[] => jobs.filter(({ dataset }) => ids.includes(dataset.id));
  if (jobsOf(inputs).some(isUnfinished) || !inputs.every((id) => isRead(id, jobs))) return null;
  return `${others} ${fingerprint(jobsOf([...inputs, ...also]).flatMap(({ state }) => [state.mark, state.succeededAtMs > 0]))}`;
}

/** Of what people have filled in where the report reads it, in whatever order it stands; a sheet that they have spoilt is told when the report is made. */
function typedPrint({ workbook, locale }: Services, report: Report): string {
  try {
    const filled = readBy(report).filter((id) => workbook.find(id) !== null).map((id) => {
      const spec = reportSpec(id, locale);
      const typed = spec.columns.filter(({ isTyped }) => isTyped === true).map((column) => column.id);
      if (typed.length === 0) return '';
      const sum = noPrints();
      for (const row of openReader(workbook, spec).read([...keyColumnIds(spec), ...typed])) addPrint(sum, fingerprint(row));
      return String(printOf(sum));
    });
    return filled.length === 0 ? '' : fingerprint(filled);
  } catch (error) {
    return asWbError(error).code;
  }
}

/** Whether all of a dataset has come at least once. */
export function isRead(id: string, jobs: readonly Pick<Job, 'dataset' | 'state'>[]): boolean {
  return jobs.some(({ dataset, state }) => dataset.id === id && state.succeededAtMs > 0);
}
