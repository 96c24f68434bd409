import { allReports, type ReportId } from '../../reports';
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
    const { atMs = null, failure } = made[id] ?? {};
    return {
      id,
      title: reportSpec(id, locale).title(),
      group: report.group,
      about: locale.notes()[id].about ?? '',
      isOn: isOn(report, settings.reports[id]),
      madeAtMs: atMs,
      lacking: lackingOf(report, datasets).map((dataset) => tableSpec(dataset, locale).title()),
      problem: failure === undefined ? '' : wordsFor(failure, locale, 0),
    };
  });
}

/** Datasets that the report cannot do without, and that have not come. */
function lackingOf({ inputs }: Report, datasets: readonly DatasetView[]): string[] {
  return inputs.filter((id) => datasets.find((dataset) => dataset.id === id)?.lastSuccessAtMs === null);
}
