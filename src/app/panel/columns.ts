import { datasetById, type DatasetId } from '../../datasets';
import { isReportId, reportById } from '../../reports';
import type { Report } from '../../reports/report';
import { chooseColumns } from '../../sheet/columns/choose-columns';
import { keyColumnIds } from '../../sheet/keys/row-key';
import type { Services } from '../services';
import { changeDataset, columnsOff, settingsOf } from '../state/settings';
import { chosenSpec } from '../refresh/tables';
import { readAgain } from './read-again';

/**
 * Takes columns off the dataset's sheet and brings others back. One that is back is empty, so the dataset is read again
 * from its beginning and every row is written: at once if this user can, else by the next refresh.
 */
export function changeColumns(services: Services, id: string, wanted: readonly string[]): void {
  const settings = settingsOf(services);
  const spec = chosenSpec(services, id, settings);
  const before = spec.without ?? [];
  const keyIds = keyColumnIds(spec);
  const without = spec.columns.map((column) => column.id).filter((column) => wanted.includes(column) && !keyIds.includes(column));
  const off = without.filter((column) => !before.includes(column));
  const on = before.filter((column) => !without.includes(column));
  const sheet = services.workbook.find(id);
  const isBack = sheet !== null && chooseColumns(services.workbook, sheet, spec, { off, on });
  const { edition = 0 } = settings.datasets[id] ?? {};
  changeDataset(services, id, { without, edition: isBack ? edition + 1 : edition });
  if (isBack) readAgain(services, id);
}

/**
 * Brings the optional columns that reports cannot do without: of money that they add up, and of what they tell rows apart by. Where
 * somebody has chosen the columns of a sheet, that is left as it is.
 */
export function bringColumnsFor(services: Services, reports: readonly string[], neededBy = allNeededBy): void {
  for (const { dataset: id, columns } of reports.filter(isReportId).flatMap((report) => neededBy(reportById(report)))) {
    const settings = settingsOf(services);
    const { without, kept = [], edition = 0 } = settings.datasets[id] ?? {};
    const off = without === undefined ? columnsOff(datasetById(id), { kept }) : [];
    const on = off.filter((column) => columns.includes(column));
    if (on.length === 0) continue;
    const sheet = services.workbook.find(id);
    const isBack = sheet !== null && chooseColumns(services.workbook, sheet, chosenSpec(services, id, settings), { off: [], on });
    changeDataset(services, id, { kept: [...kept, ...on], edition: isBack ? edition + 1 : edition });
    if (isBack) readAgain(services, id);
  }
}

/** The columns that a report tells its rows apart by. */
export function toldApartBy({ brings = [] }: Report): NonNullable<Report['brings']> {
  return brings;
}

function allNeededBy(report: Report): NonNullable<Report['brings']> {
  const isMoney = (dataset: DatasetId, id: string): boolean => datasetById(dataset).table.columns.some((column) => column.id === id && column.kind === 'money');
  return [...toldApartBy(report), ...(report.folds ?? []).map(({ dataset, columns }) => ({ dataset, columns: columns.filter((id) => isMoney(dataset, id)) }))];
}
