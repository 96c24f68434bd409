import type { DatasetId } from '../../datasets';
import { isReportId } from '../../reports';
import { allMonths, type Fold, type Folded, type Groups, monthIn, monthsOf } from '../../reports/fold';
import type { ReportTables, Row, Since } from '../../reports/report';
import { openReader } from '../../sheet/reader';
import { SHOP, shopPart } from '../../sheet/rows/row-key';
import type { TableSpec } from '../../sheet/table-spec';
import { mskDate, serialOf } from '../../wb/moscow-time';
import { remember } from '../remember';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { reportSpec } from './report-spec';

interface Asked {
  spec: TableSpec;
  columnIds: readonly string[];
  since: Since | undefined;
}

type ReadServices = Pick<Services, 'clock' | 'locale' | 'workbook'>;

/**
 * The tables of one shop as reports see them. A sheet is read once an execution for the same columns, whoever asks for them.
 * @param isRead whether all of a dataset has come at least once: a first import that is under way is no table yet
 */
export function tablesOfShops(services: ReadServices, isRead: (id: DatasetId) => boolean): (label: string) => ReportTables {
  const { workbook, locale, clock } = services;
  const today = serialOf(mskDate(clock.nowMs())) as number;
  const rowsOf = remember(
    ({ spec, columnIds, since }: Asked) => JSON.stringify([spec.tag, columnIds, since]),
    ({ spec, columnIds, since }) => byShop(openReader(workbook, spec).read([SHOP, ...columnIds], since === undefined ? undefined : { ...since, to: Infinity })),
  );
  const isThere = remember(String, (id: DatasetId) => isRead(id) && workbook.find(id) !== null);
  return (label) => {
    const read = (spec: TableSpec, columnIds: readonly string[], since?: Since): readonly Row[] => rowsOf({ spec, columnIds, since }).get(shopPart(label)) ?? [];
    const tables: ReportTables = {
      today,
      has: isThere,
      rows: (id, columnIds, since) => (isThere(id) ? read(tableSpec(id, locale), columnIds, since) : []),
      sums: (fold) => (isThere(fold.dataset) ? folded(fold, read(tableSpec(fold.dataset, locale), [fold.day, ...fold.columns]), fold.given?.(tables) ?? []) : new Map()),
      reportRows: (id, columnIds) => (isReportId(id) && workbook.find(id) !== null ? read(reportSpec(id, locale), columnIds) : []),
    };
    return tables;
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
