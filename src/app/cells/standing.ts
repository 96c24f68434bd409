import { type DatasetId, datasetById } from '../../datasets';
import type { Standing } from '../../formulas/formula';
import { stateIn } from '../refresh/jobs';
import type { Services } from '../services';
import { reportById, type ReportId } from '../../reports';
import { REPORTS_MADE } from '../reports/made-reports';
import { connectedShops } from '../shops/shops';
import { stateOf, storedInFile } from '../state/keeper';
import { isOn, settingsOf } from '../state/settings';

/** Why a dataset has no rows in the file: what was read and brought none is not what was never read. */
export function standingOf(services: Pick<Services, 'documentStore'>, id: DatasetId): Standing {
  const dataset = datasetById(id);
  if (!isOn(dataset, settingsOf(services).datasets[id])) return 'off';
  const stored = storedInFile(services);
  const isRead = connectedShops(services).some((shop) => stateIn(stored, shop, dataset).succeededAtMs > 0);
  return isRead ? 'empty' : 'never';
}

/** As `standingOf`, of a report. One that could not be made has no rows that anybody may trust. */
export function standingOfReport(services: Pick<Services, 'documentStore'>, id: ReportId): Standing {
  if (!isOn(reportById(id), settingsOf(services).reports[id])) return 'off';
  const made = stateOf(services, REPORTS_MADE)[id];
  return made === undefined || made.failure !== undefined ? 'never' : 'empty';
}
