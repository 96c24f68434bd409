import type { ColumnIdOf, DatasetId } from '../datasets';
import type { ReportColumnIdOf, ReportId } from '../reports';

/** Sheets that formulas read: imported ones, and the reports that are made of them. */
export type SheetId = DatasetId | ReportId;

export type SheetColumnId<Id extends SheetId> = Id extends DatasetId ? ColumnIdOf<Id> : Id extends ReportId ? ReportColumnIdOf<Id> : never;
