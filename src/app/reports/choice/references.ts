import type { ColumnIdOf, DatasetId } from '../../../datasets';
import type { ReportId } from '../../../reports';
import { placedColumns } from '../../../sheet/columns/layout';
import { lettersOf } from '../../cells/letters';
import type { Services } from '../../services';
import { sheetSpec } from '../report-spec';
import type { ColumnRef } from './formulas';

type SheetServices = Pick<Services, 'locale' | 'workbook'>;

/** Columns of imported sheets, each sheet looked at once. */
export function references(services: SheetServices): ColumnRef {
  const known = new Map<string, (columnId: string) => string>();
  return <Id extends DatasetId>(dataset: Id, columnId: ColumnIdOf<Id> | 'shop') => {
    const of = known.get(dataset) ?? referencesOf(services, dataset);
    known.set(dataset, of);
    return of(columnId);
  };
}

/** Instead of a column that is not there: a formula with it would add up another one. */
export const NO_COLUMN = '∅!';

/** The rows of a column of that sheet, wherever the user has moved it: Sheets has formulas follow it from then on. `NO_COLUMN` where it is not there. */
export function referencesOf({ workbook, locale }: SheetServices, id: DatasetId | ReportId): (columnId: string) => string {
  const sheet = workbook.find(id);
  if (sheet === null) return () => NO_COLUMN;
  const { layout, headerRow } = placedColumns(sheet, sheetSpec(id, locale));
  return (columnId) => {
    const place = layout.get(columnId);
    if (place === undefined) return NO_COLUMN;
    const column = lettersOf(place);
    return `'${sheet.name.replace(/'/g, "''")}'!$${column}$${(headerRow ?? 1) + 1}:$${column}`;
  };
}
