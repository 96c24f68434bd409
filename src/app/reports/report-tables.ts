import type { DatasetId } from '../../datasets';
import { isReportId } from '../../reports';
import { allMonths, type Fold, type Folded, type Groups, monthIn, monthsOf } from '../../reports/fold';
import type { ReportTables, Row, Since } from '../../reports/report';
import { SHOP, shopPart } from '../../sheet/keys/row-key';
import type { TableSpec } from '../../sheet/table-spec';
import { mskDate, serialOf } from '../../wb/time/moscow-time';
import { openedOnce, type OpenReader } from '../opened-once';
import { remember } from '../remember';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { reportSpec } from './report-spec';
import { type Supposed, supposedFold, supposedIn, supposedRows } from './supposed-cells';
import { type SumsOfSheets, sumsOfSheets } from './sums-of-sheets';

interface Asked {
  spec: TableSpec;
  columnIds: readonly string[];
  since: Since | undefined;
}

type ReadServices = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'release' | 'workbook'>;

/** The tables of a file as reports see them. */
export interface FileTables {
  ofShop(label: string): ReportTables;
  /** The same with a value in every number and flag of which the sheet has no column. */
  supposedOf(label: string): ReportTables;
  /** Which of these columns those are; none where there is no such sheet. */
  absentOf(dataset: DatasetId, columnIds: readonly string[]): readonly string[];
  /**
   * Reads what these folds need of large sheets, as far as it has changed.
   * @returns false where the time was up before; the next execution goes on
   */
  bringUpToDate(folds: readonly Fold[], isTimeUp: () => boolean): boolean;
}

/**
 * A sheet is read once an execution for the same columns, whoever asks for them.
 * @param isRead whether all of a dataset has come at least once: a first import that is under way is no table yet
 */
export function tablesOfShops(services: ReadServices, isRead: (id: DatasetId) => boolean, open: OpenReader = openedOnce()): FileTables {
  const { workbook, locale, clock } = services;
  const today = serialOf(mskDate(clock.nowMs())) as number;
  const rowsOf = remember(
    ({ spec, columnIds, since }: Asked) => JSON.stringify([spec.tag, columnIds, since]),
    ({ spec, columnIds, since }) => byShop(open(workbook, spec).read([SHOP, ...columnIds], since === undefined ? undefined : { ...since, to: Infinity })),
  );
  const isThere = remember(String, (id: DatasetId) => isRead(id) && workbook.find(id) !== null);
  const ofShop = remember(String, (label: string): ReportTables => {
    const read = (spec: TableSpec, columnIds: readonly string[], since?: Since): readonly Row[] => rowsOf({ spec, columnIds, since }).get(shopPart(label)) ?? [];
    const tables: ReportTables = {
      today,
      has: isThere,
      rows: (id, columnIds, since) => (isThere(id) ? read(tableSpec(id, locale), columnIds, since) : []),
      sums: <T extends Folded>(fold: Fold<T>) => sumsOf({ label, fold }) as ReadonlyMap<string, Folded> as ReadonlyMap<string, T>,
      reportRows: (id, columnIds) => (isReportId(id) && workbook.find(id) !== null ? read(reportSpec(id, locale), columnIds) : []),
    };
    return tables;
  });
  const supposedCells = (dataset: DatasetId, columnIds: readonly string[], mayLack: readonly string[] = []): Supposed[] => {
    const { has } = isThere(dataset) ? open(workbook, tableSpec(dataset, locale)) : { has: () => true };
    return columnIds.map((id) => (has(id) || mayLack.includes(id) ? undefined : supposedIn(dataset, id)));
  };
  const supposed = (fold: Fold): Fold => supposedFold(fold, supposedCells(fold.dataset, fold.columns, fold.mayLack));
  const supposedOf = (label: string): ReportTables => {
    const tables = ofShop(label);
    return {
      ...tables,
      rows: (id, columnIds, since) => supposedRows(tables.rows(id, columnIds, since), supposedCells(id, columnIds)),
      sums: <T extends Folded>(fold: Fold<T>) => sumsOf({ label, fold: supposed(fold) }) as ReadonlyMap<string, Folded> as ReadonlyMap<string, T>,
    };
  };
  let opened: SumsOfSheets | null = null;
  const large = (): SumsOfSheets => (opened = opened ?? sumsOfSheets(services, ofShop));
  const sumsOf = remember(({ label, fold }: { label: string; fold: Fold }) => `${fold.id}\n${label}`, ({ label, fold }): Groups => {
    if (!isThere(fold.dataset)) return new Map();
    if (large().isLarge(fold)) return allMonths(large().of(label, fold));
    const rows = rowsOf({ spec: tableSpec(fold.dataset, locale), columnIds: [fold.day, ...fold.columns], since: undefined }).get(shopPart(label)) ?? [];
    return folded(fold, rows, fold.given?.(ofShop(label)) ?? []);
  });
  const bringUpToDate: FileTables['bringUpToDate'] = (folds, isTimeUp) =>
    large().bringUpToDate(folds.filter(({ dataset }) => isThere(dataset)).flatMap((fold) => [fold, supposed(fold)]), isTimeUp);
  return {
    ofShop, supposedOf, bringUpToDate,
    absentOf: (dataset, columnIds) => {
      const cells = supposedCells(dataset, columnIds);
      return columnIds.filter((_id, at) => cells[at] !== undefined);
    },
  };
}

/** @param rows begin with the cell of the fold's day */
function folded<T extends Folded>(fold: Fold<T>, rows: readonly Row[], given: Row): Groups<T> {
  const { months, take } = monthsOf(fold, given);
  for (const [day, ...row] of rows) take(monthIn(day), row);
  return allMonths(months);
}

function byShop(rows: readonly Row[]): Map<string, Row[]> {
  const all = new Map<string, Row[]>();
  for (const [shop, ...cells] of rows) {
    const name = shopPart(String(shop));
    const own = all.get(name);
    if (own === undefined) all.set(name, [cells]);
    else own.push(cells);
  }
  return all;
}
