import { LocalHost, type RunStats, VirtualClock } from '../../local/host';
import type { HostDocument } from '../../local/host';
import { planRows } from '../../src/sheet/rows/planned-rows';
import { changedOrders, type Distribution, orderRow, ordersSpec, SHOP } from './order-rows';
import { scriptProject } from './script-project';

export interface MergeRun {
  cellsWritten: number;
  cellsThatDiffer: number;
  cellsRead: number;
  keyAndVersionCells: number;
  sheetCalls: number;
  /** Of these, the ones that ask where the columns stand. */
  columnCalls: number;
  tookMs: number;
  /** Runs of neighbouring changed rows. */
  groups: number;
}

const names = ['create', 'merge', 'look'];
const FILLED_AT_ONCE = 10_000;
let project: string | null = null;

/**
 * Merges one page into a sheet of `rows` orders in the local host: a hundredth of them changed, as many new. The sheet is
 * filled beside the script, with the cells that the add-on would have written.
 */
export function mergeRun(rows: number, kept: number, distribution: Distribution): MergeRun {
  const host = new LocalHost({ distDir: (project = project ?? scriptProject('merge', names)), clock: new VirtualClock(Date.UTC(2026, 10, 23, 6)), realTimeLimitMs: 280_000 });
  const user = host.createUser('seller@example.com');
  const document = host.createDocument('Bench', user);
  const run = (name: string, ...args: unknown[]): { stats: RunStats; value: unknown } => {
    const result = host.run(name, args, { document, user, mode: 'trigger' });
    if (result.kind !== 'ok') throw new Error(result.kind === 'error' ? result.stack : result.why);
    return result;
  };
  run('create', kept, 1);
  fill(document, rows, kept);
  const { stats } = run('merge', kept, rows, distribution);
  host.dispose();
  const changed = changedOrders(rows, distribution);
  return {
    cellsWritten: stats.cellsWritten, cellsThatDiffer: differing(rows, kept, changed), cellsRead: stats.cellsRead,
    keyAndVersionCells: rows * 3, sheetCalls: sheetCalls(stats), columnCalls: callsOf(stats, /^DeveloperMetadata/), tookMs: stats.elapsedMs,
    groups: changed.filter((n, at) => changed[at - 1] !== n - 1).length,
  };
}

function fill(document: HostDocument, rows: number, kept: number): void {
  const sheet = document.model.sheets.find(({ name }) => name === 'Заказы');
  if (sheet === undefined) throw new Error('no sheet of orders');
  const spec = ordersSpec(kept);
  sheet.maxRows = rows + 1;
  for (let first = 0; first < rows; first += FILLED_AT_ONCE) {
    const some = Array.from({ length: Math.min(FILLED_AT_ONCE, rows - first) }, (_, at) => orderRow(first + at, rows, false));
    planRows(spec, SHOP, some).rows.forEach(({ cells }, at) => {
      cells.forEach((cell, column) => sheet.values.set(first + at + 2, column + 1, cell === '' ? undefined : cell));
    });
  }
}

/** Cells of the changed rows that are not what they were, and all cells of the new rows. */
function differing(rows: number, kept: number, changed: readonly number[]): number {
  const spec = ordersSpec(kept);
  const cellsOf = (n: number, isChanged: boolean) => planRows(spec, SHOP, [orderRow(n, rows, isChanged)]).rows[0]?.cells ?? [];
  const sum = changed.reduce((total, n) => {
    const before = cellsOf(n, false);
    return total + cellsOf(n, true).filter((cell, at) => cell !== before[at]).length;
  }, 0);
  return sum + Math.round(rows / 100) * (spec.columns.length + 1);
}

/** Calls that go to the spreadsheet. */
export function sheetCalls(stats: RunStats): number {
  return callsOf(stats, /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|DeveloperMetadata\w*)\./);
}

function callsOf({ callsByName }: RunStats, names: RegExp): number {
  return Object.entries(callsByName).filter(([name]) => names.test(name)).reduce((sum, [, calls]) => sum + calls, 0);
}
