import { NAME_COLUMNS } from '../articles/name-columns';
import type { Measure } from '../measuring/measure';
import type { MeasuredFormula } from '../measuring/measured';
import type { ColumnIdOf } from '../../datasets';
import type { MeasureId } from '../arguments/words';

/** Columns that the rows of reports and those added up by article have in common. */
type ReportColumn = ColumnIdOf<'finance'> & ColumnIdOf<'financeByArticle'>;

/** Its sums, over rows and over those that stand instead. */
export function ofReportSums(measures: Parameters<typeof ofReports>[0]): MeasuredFormula[] {
  const formula = ofReports(measures);
  return [formula, formula.instead] as MeasuredFormula[];
}

/** A formula over WB's weekly reports: over their rows, or over these added up by article where a file has only such. */
export function ofReports(measures: Readonly<Partial<Record<MeasureId, Measure<ReportColumn>>>>, own: MeasuredFormula<'finance'>['groupings'] = {}): MeasuredFormula<'finance'> {
  const groupings = { brand: 'brandName', subject: 'subjectName', operation: 'sellerOperName', report: 'reportId', currency: 'currency' } as const;
  const shared = { measures, currency: 'currency', isReported: true } as const;
  return {
    ...shared,
    dataset: 'finance',
    articles: NAME_COLUMNS.finance,
    day: 'rrDate',
    groupings: { ...groupings, ...own },
    instead: { ...shared, dataset: 'financeByArticle', articles: NAME_COLUMNS.financeByArticle, day: 'dateFrom', lastDay: 'dateTo', groupings },
  };
}
