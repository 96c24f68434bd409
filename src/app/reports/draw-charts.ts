import { isReportId, REPORT_IDS, type ReportId, reportById } from '../../reports';
import type { Chart } from '../../reports/report';
import type { ChartLook } from '../../ports/charts';
import { placedColumns } from '../../sheet/columns/layout';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { reportSpec } from './report-spec';

type ChartServices = Pick<Services, 'charts' | 'documentStore' | 'locale' | 'workbook'>;

/** Reports with charts of that one's columns. */
export function reportsThatShow(id: ReportId): ReportId[] {
  return REPORT_IDS.filter((one) => (reportById(one).charts ?? []).some(({ of }) => of === id));
}

/**
 * Draws the charts of a report whose tables are there. The rows of several shops in one picture would say nothing of any: it is
 * drawn where there is one. The summary has others then (`choice/choice-sheet.ts`).
 */
export function drawCharts(services: ChartServices, id: ReportId): void {
  const { charts = [] } = reportById(id);
  if (charts.length === 0 || connectedShops(services).length !== 1) return;
  services.charts.draw(id, charts.flatMap((chart) => lookOf(services, id, chart)));
}

/** None while the table that it shows is not there, or lacks a column. */
function lookOf({ workbook, locale }: ChartServices, on: ReportId, { id, kind, of, columns }: Chart): ChartLook[] {
  const sheet = workbook.find(of);
  if (!isReportId(of) || sheet === null) return [];
  const placed = placedColumns(sheet, reportSpec(of, locale));
  const places = columns.flatMap((column) => placed.layout.get(column) ?? []);
  if (places.length < columns.length) return [];
  const title = locale.notes()[on].charts?.[id] ?? '';
  return [{ id, kind, title, columns: places.map((column) => ({ tag: of, column, headerRow: placed.headerRow ?? 1 })) }];
}
