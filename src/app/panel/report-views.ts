import { type DatasetId, isDatasetId } from '../../datasets';
import { allReports, type ReportId } from '../../reports';
import { groupedBy } from '../../reports/grouped';
import type { Report } from '../../reports/report';
import { REPORTS_MADE } from '../reports/made-reports';
import { reportSpec } from '../reports/report-spec';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { stateOf } from '../state/keeper';
import { isOn, type Settings } from '../state/settings';
import { wordsFor } from '../telling/error-words';
import type { DatasetView, ReportView } from './view';

/** Every report with what the seller may choose of it. */
export function reportViews(services: Services, settings: Settings, datasets: readonly DatasetView[]): ReportView[] {
  const { locale } = services;
  const made = stateOf(services, REPORTS_MADE);
  return allReports().map((report) => {
    const id = report.id as ReportId;
    const { atMs = null, without = [], failure } = made[id] ?? {};
    return {
      id,
      title: reportSpec(id, locale).title(),
      group: report.group,
      about: locale.notes()[id].about ?? '',
      isOn: isOn(report, settings.reports[id]),
      madeAtMs: atMs,
      lacking: lackingOf(report, datasets).map((dataset) => tableSpec(dataset, locale).title()),
      without: withoutOf(without, locale),
      problem: failure === undefined ? '' : wordsFor(failure, locale, 0),
    };
  });
}

/** Sheets with the columns that they lack, as people read them. What somebody else has stored there is left out. */
function withoutOf(columns: readonly string[], locale: Services['locale']): string[] {
  const lacked = columns.map((one) => one.split(' ')).filter(([dataset]) => isDatasetId(String(dataset)));
  return [...groupedBy(lacked, ([dataset]) => dataset as DatasetId)].map(([dataset, ids]) => {
    const spec = tableSpec(dataset, locale);
    const headers = spec.columns.filter(({ id }) => ids.some(([, column]) => column === id)).map(({ header }) => `«${header()}»`);
    return `«${spec.title()}»: ${headers.join(', ')}`;
  });
}

/** Datasets that the report cannot do without, and that have not come. */
function lackingOf({ inputs }: Report, datasets: readonly DatasetView[]): string[] {
  return inputs.filter((id) => datasets.find((dataset) => dataset.id === id)?.lastSuccessAtMs === null);
}
