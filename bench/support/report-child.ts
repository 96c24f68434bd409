import { reportSpec } from '../../src/app/reports/report-spec';
import { sumsOfSheets } from '../../src/app/reports/sums-of-sheets';
import { changeShops } from '../../src/app/shops/shops';
import { tableSpec } from '../../src/app/refresh/tables';
import { reportById, type ReportId } from '../../src/reports';
import { allMonths, type Fold, type Folded, monthIn, monthsOf } from '../../src/reports/fold';
import type { ReportTables } from '../../src/reports/report';
import { openReader } from '../../src/sheet/reader';
import { openTable } from '../../src/sheet/table';
import { localeFor } from '../../test/support/locales';
import { freeLock, memoryStore } from '../../test/support/memory-store';
import { memoryWorkbook } from '../../test/support/memory-workbook';
import { fileOf, LAST_DAY, type Used } from './report-sheet';

/** Makes the reports of finance of a file with so many rows, as often as an execution would, in a process of its own. */
const [way, count] = [process.argv[2] ?? 'kept', Number(process.argv[3])];
const REPORTS: readonly ReportId[] = ['payouts', 'financeByWeek', 'financeArticles', 'accountant', 'profit'];
const SHOP = 'Магазин';

let peakBytes = 0;
const look = (): void => { peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed); };
const used: Used = { calls: 0, cellsRead: 0, cellsWritten: 0, ms: 0 };
const memory = memoryWorkbook();
const locale = localeFor('ru');
openTable(memory, { ...tableSpec('finance', locale), shops: [{ id: SHOP, label: SHOP }] });
const { workbook, change } = fileOf(memory, count, used, look);
const services = { workbook, documentStore: memoryStore(), lock: freeLock, locale, release: { version: '1', on: '', home: '' } };
changeShops(services, () => [{ id: SHOP, label: SHOP, tokens: [] }]);

/** All rows are read for each fold, as if the sheet were small. */
function whole<T extends Folded>(fold: Fold<T>, tables: ReportTables): ReadonlyMap<string, T> {
  const { months, take } = monthsOf(fold, fold.given?.(tables) ?? []);
  for (const [day, ...row] of openReader(workbook, tableSpec(fold.dataset, locale)).read([fold.day, ...fold.columns])) take(monthIn(day), row);
  return allMonths(months);
}

/** The values of all cells of a report, by row and column. */
function cellsOf(id: ReportId): Map<string, unknown> {
  if (memory.find(id) === null) return new Map();
  const cells = memory.rows(id, { fingerprint: true });
  return new Map(cells.flatMap((row, at) => row.map((cell, column): [string, unknown] => [`${at} ${column}`, cell])));
}

/** One execution that makes every report. */
function execution() {
  Object.assign(used, { calls: 0, cellsRead: 0, cellsWritten: 0, ms: 0 });
  const startMs = performance.now();
  let differ = 0;
  let written = 0;
  const tables: ReportTables = {
    today: LAST_DAY + 1,
    has: (id) => id === 'finance',
    rows: () => [],
    reportRows: (id, columns) => (memory.find(id) === null ? [] : openReader(workbook, reportSpec(id as ReportId, locale)).read(columns)),
    sums: (fold) => (way === 'kept' ? allMonths(sums.of(SHOP, fold)) : whole(fold, tables)),
  };
  const sums = sumsOfSheets(services, () => tables);
  if (way === 'kept') sums.bringUpToDate(REPORTS.flatMap((id) => reportById(id).folds ?? []), () => false);
  for (const id of REPORTS) {
    const [before, wasWritten] = [cellsOf(id), used.cellsWritten];
    const rows = reportById(id).rows(tables);
    look();
    const [table, seen] = [openTable(workbook, { ...reportSpec(id, locale), shops: [{ id: SHOP, label: SHOP }] }), new Set<string>()];
    table.merge(SHOP, rows, { seen, part: 'lasting', isCompared: true });
    table.retire(SHOP, seen, reportById(id).table.whenAbsent ?? {});
    for (const [place, cell] of cellsOf(id)) if (before.get(place) !== cell) differ += 1;
    written += used.cellsWritten - wasWritten;
  }
  return { ...used, differ, written, cpuMs: performance.now() - startMs };
}

const first = execution();
const peakFirst = peakBytes;
const again = execution();
// A hundredth of the rows, in the newest weeks.
change((n) => n >= count * 0.96 && n % 4 === 0);
const changed = execution();
const kept = memory.find('keptSums') === null ? 0 : memory.rows('keptSums').flat().reduce<number>((sum, cell) => sum + String(cell).length, 0);
process.stdout.write(JSON.stringify({ peakBytes, peakFirst, first, again, changed, kept }));
