import type { HostDocument } from '../host';
import type { AddOn, DatasetLine } from './add-on';

export interface Report {
  /** As after the last refresh. */
  datasets: DatasetReport[];
  /** Data cells that the last refresh wrote; the journal's are counted apart. */
  cellsWritten: number;
  journalCellsWritten: number;
  /** Executions of the last refresh. */
  executions: number;
  virtualSeconds: number;
  /** One entry for each refresh, first to last. */
  refreshes: RefreshReport[];
}

export type RefreshReport = Omit<Report, 'refreshes'>;

export interface DatasetReport {
  id: string;
  sheet: string;
  shop: string;
  /** Rows that now stand in the sheet. */
  rows: number;
  /** Rows that WB sent in this refresh. */
  received: number;
  added: number;
  changed: number;
  calls: number;
  state: DatasetLine['state'];
  /** ISO time; null when this token may not read the dataset. */
  nextAllowedAt: string | null;
  text: string;
}

const JOURNAL_TITLES = ['Журнал', 'Journal'];
/** The add-on's mark of a row that holds no data. */
const SPARE = 'spare';

/** Measures one refresh: what it wrote, how many executions and how much time it took. */
export function measureRefresh(addOn: AddOn, refresh: () => DatasetLine[]): RefreshReport {
  const { document, host } = addOn;
  const before = { cells: { ...document.cellsWrittenBySheet }, executions: addOn.executions, atMs: host.clock.nowMs() };
  const lines = refresh();
  const written = Object.entries(document.cellsWrittenBySheet).map(([sheet, cells]) => ({ sheet, cells: cells - (before.cells[sheet] ?? 0) }));
  const sum = (some: typeof written) => some.reduce((total, { cells }) => total + cells, 0);
  return {
    datasets: lines.map((line) => datasetReport(line, document)),
    cellsWritten: sum(written.filter(({ sheet }) => !JOURNAL_TITLES.includes(sheet))),
    journalCellsWritten: sum(written.filter(({ sheet }) => JOURNAL_TITLES.includes(sheet))),
    executions: addOn.executions - before.executions,
    virtualSeconds: Math.round((host.clock.nowMs() - before.atMs) / 1000),
  };
}

export function reportOf(refreshes: RefreshReport[]): Report {
  return { ...(refreshes[refreshes.length - 1] as RefreshReport), refreshes };
}

function datasetReport(line: DatasetLine, document: HostDocument): DatasetReport {
  const { id, title, shop, rows, added, changed, calls, state, nextAllowedAtMs, text } = line;
  const nextAllowedAt = nextAllowedAtMs === null ? null : new Date(nextAllowedAtMs).toISOString();
  return { id, sheet: title, shop, rows: sheetRows(document, title), received: rows, added, changed, calls, state, nextAllowedAt, text };
}

/** Rows of data: a message that stands where rows are missing is none. */
function sheetRows(document: HostDocument, title: string): number {
  const snapshot = document.snapshot().sheets.find(({ name }) => name === title);
  if (snapshot === undefined) return 0;
  const isVisible = (at: number) => !snapshot.hiddenColumns.includes(at + 1);
  return snapshot.rows.slice(1).filter((cells) => !cells.includes(SPARE) && cells.some((cell, at) => cell !== undefined && cell !== '' && isVisible(at))).length;
}
