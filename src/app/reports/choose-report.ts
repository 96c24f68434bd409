import { datasetById } from '../../datasets';
import { isReportId, reportById, type ReportId } from '../../reports';
import { DefectError } from '../../wb/errors';
import { forgetSums } from './fold-prints';
import { forgetMade } from './made-reports';
import { makeDue } from '../refresh/refresh';
import type { Services } from '../services';
import { changeDataset, changeSettings, isOn, settingsOf } from '../state/settings';

/** Switches a report on or off. With it come the datasets and reports that it is made of. */
export function switchReport(services: Services, asked: string, isWanted: boolean): void {
  const id = known(asked);
  const { inputs, reads = [] } = reportById(id);
  const changed = isWanted ? [id, ...reads] : [id];
  changeSettings(services, (settings) => ({ ...settings, reports: { ...settings.reports, ...Object.fromEntries(changed.map((one) => [one, { isOff: !isWanted }])) } }));
  if (!isWanted) return;
  const { datasets } = settingsOf(services);
  for (const input of inputs) if (!isOn(datasetById(input), datasets[input])) changeDataset(services, input, { isOff: false });
}

/** Makes a report anew, above all because people have filled something in. */
export function makeAgain(services: Services, asked: string): void {
  const id = known(asked);
  if (reportById(id).folds !== undefined) forgetSums(services);
  forgetMade(services, id);
  makeDue(services);
}

function known(id: string): ReportId {
  if (!isReportId(id)) throw new DefectError('UNEXPECTED', { message: 'no such report' });
  return id;
}
