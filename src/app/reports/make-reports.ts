import { type ReportId, reportById } from '../../reports';
import { openTable } from '../../sheet/table';
import type { Job } from '../../sync/job';
import { asWbError } from '../../wb/answer/unforeseen';
import type { OpenReader } from '../opened-once';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { changeState, stateOf, storeIfPossible } from '../state/keeper';
import { CHOICE } from './choice/choice-page';
import { keepChoiceSheet } from './choice/choice-sheet';
import { drawCharts, reportsThatShow } from './draw-charts';
import { drawHighlights } from './draw-highlights';
import { dueReports, isRead } from './due-reports';
import { type Made, REPORTS_MADE } from './made-reports';
import { chosenReportSpec } from './report-spec';
import { inOrder, rowsOf } from './report-rows';
import { type FileTables, tablesOfShops } from './report-tables';

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
    let without: readonly string[] = [];
    const failure = failureIn(() => {
      // What the others need is read along with what this one needs.
      areSumsRead = reportById(id).folds === undefined || tables.bringUpToDate(folds, () => isTimeUp() && services.clock.nowMs() >= startMs + READING_MS);
      if (!areSumsRead) return;
      without = writeReport(services, id, tables);
      drawHighlights(services, id);
      for (const one of reportsThatShow(id)) drawCharts(services, one);
    });
    if (!areSumsRead) return false;
    const made: Made = { edition, atMs: services.clock.nowMs(), tookMs: services.clock.nowMs() - startMs, ...(without.length > 0 ? { without } : {}), ...failure };
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

/**
 * Writes what the report says of each shop on its sheet, which is made where there is none.
 * @returns columns that its sheets lack and without which cells are empty, as `Made` has them
 */
export function writeReport(services: Services, id: ReportId, tables: FileTables): readonly string[] {
  const report = reportById(id);
  const spec = chosenReportSpec(services, id);
  const table = openTable(services.workbook, spec);
  const putInOrder = report.order === undefined ? null : table.keepOrder(report.order);
  const part = report.table.columns.some(({ isTyped }) => isTyped === true) ? 'lasting' : undefined;
  const lacked = new Set<string>();
  for (const { label } of connectedShops(services)) {
    const seen = new Set<string>();
    const { rows, without } = rowsOf(report, tables, label, spec.without);
    for (const column of without) lacked.add(column);
    table.expect(label, rows.length);
    if (rows.length > 0) table.merge(label, inOrder(rows, report), { seen, part, isCompared: true });
    table.retire(label, seen, report.table.whenAbsent ?? {});
  }
  // Rows that stand otherwise say the same: what could not be sorted now is sorted another time.
  if (putInOrder !== null) failureIn(putInOrder);
  // Nobody has asked WB for these rows: what it says of an empty answer would be untrue.
  if (table.rowCount() === 0) table.showMessage(services.locale.notes()[id].empty ?? services.locale.texts().messages.nothing);
  return [...lacked];
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
