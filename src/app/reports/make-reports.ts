import { readBy, type ReportId, reportById, REPORT_IDS } from '../../reports';
import type { Report } from '../../reports/report';
import { openReader } from '../../sheet/reader';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { addPrint, noPrints, printOf } from '../../sheet/fingerprints/print-sum';
import { keyColumnIds } from '../../sheet/keys/row-key';
import { openTable } from '../../sheet/table';
import { isUnfinished, type Job } from '../../sync/job';
import { mskDate } from '../../wb/time/moscow-time';
import { asWbError } from '../../wb/answer/unforeseen';
import type { OpenReader } from '../opened-once';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { changeState, stateOf, storeIfPossible } from '../state/keeper';
import { isOn, settingsOf } from '../state/settings';
import { CHOICE } from './choice/choice-page';
import { keepChoiceSheet } from './choice/choice-sheet';
import { drawCharts, reportsThatShow } from './draw-charts';
import { drawHighlights } from './draw-highlights';
import { type Made, REPORTS_MADE } from './made-reports';
import { chosenReportSpec, reportSpec } from './report-spec';
import { type FileTables, tablesOfShops } from './report-tables';
import { unsentTold } from './unsent-told';

/** Nobody watches an hourly run: a report may take so much of the time between two of its makings. */
const AT_MOST_OF_TIME = 1 / 200;

/** To see what has changed in half a million rows takes thirteen seconds: a step that has begun to read goes on so long at least. */
const READING_MS = 60_000;

/** With it the page is made that a person sees after the first refresh. */
const FIRST: ReportId = 'summary';

export interface Making {
  /** No report is begun after that. */
  isTimeUp: () => boolean;
  /** A person waits for the answer. */
  isWatched: boolean;
  open: OpenReader;
}

/**
 * Makes the reports whose tables have changed since they were made. One that cannot be made must not stop the others, nor the refresh.
 * @param jobs as they stand
 * @returns false where the time was up before the last
 */
export function makeReports(services: Services, jobs: readonly Job[], { isTimeUp, isWatched, open }: Making): boolean {
  const due = dueReports(services, jobs, isWatched);
  const isFirst = stateOf(services, REPORTS_MADE)[FIRST] === undefined;
  const tables = tablesOfShops(services, (dataset) => isRead(dataset, jobs), open);
  const folds = due.flatMap(({ id }) => reportById(id).folds ?? []);
  for (const { id, edition } of due) {
    if (isTimeUp()) return false;
    const startMs = services.clock.nowMs();
    let areSumsRead = true;
    const failure = failureIn(() => {
      // What the others need is read along with what this one needs.
      areSumsRead = reportById(id).folds === undefined || tables.bringUpToDate(folds, () => isTimeUp() && services.clock.nowMs() >= startMs + READING_MS);
      if (!areSumsRead) return;
      writeReport(services, id, tables);
      drawHighlights(services, id);
      for (const one of reportsThatShow(id)) drawCharts(services, one);
    });
    if (!areSumsRead) return false;
    const made: Made = { edition, atMs: services.clock.nowMs(), tookMs: services.clock.nowMs() - startMs, ...failure };
    storeIfPossible(() => changeState(services, REPORTS_MADE, (now) => ({ ...now, [id]: made })));
    if (isWatched && isFirst && id === FIRST) showFirst(services);
  }
  // What could not be written now is written with the next report: no report depends on it.
  if (due.length > 0) failureIn(() => keepChoiceSheet(services));
  return true;
}

function showFirst(services: Services): void {
  failureIn(() => keepChoiceSheet(services));
  (services.workbook.find(CHOICE) ?? services.workbook.find(FIRST))?.activate();
}

/** A report waits for one that it reads and that waits itself: made before it, it would show what that one showed before. */
function dueReports(services: Services, jobs: readonly Job[], isWatched: boolean): { id: ReportId; edition: string }[] {
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

/** Writes what the report says of each shop on its sheet, which is made where there is none. */
export function writeReport(services: Services, id: ReportId, tables: FileTables): void {
  const report = reportById(id);
  const table = openTable(services.workbook, chosenReportSpec(services, id));
  const putInOrder = report.order === undefined ? null : table.keepOrder(report.order);
  const part = report.table.columns.some(({ isTyped }) => isTyped === true) ? 'lasting' : undefined;
  for (const { label } of connectedShops(services)) {
    const seen = new Set<string>();
    const rows = report.rows(unsentTold(tables.ofShop(label)));
    table.expect(label, rows.length);
    if (rows.length > 0) table.merge(label, rows, { seen, part, isCompared: true });
    table.retire(label, seen, report.table.whenAbsent ?? {});
  }
  // Rows that stand otherwise say the same: what could not be sorted now is sorted another time.
  if (putInOrder !== null) failureIn(putInOrder);
  // Nobody has asked WB for these rows: what it says of an empty answer would be untrue.
  if (table.rowCount() === 0) table.showMessage(services.locale.notes()[id].empty ?? services.locale.texts().messages.nothing);
}

function failureIn(make: () => void): Pick<Made, 'failure'> {
  try {
    make();
    return {};
  } catch (error) {
    const { code, details } = asWbError(error);
    return { failure: { code, details } };
  }
}
