import type { Services } from '../services';
import { datasetById, isDatasetId } from '../../datasets';
import { chooseLive, keepMailing } from '../state/own-choices';
import { changeDataset, changeSettings, columnsOff, type DatasetSettings } from '../state/settings';
import { changeColumns } from './columns';

/** Makes every choice for the file as it was at first. Columns go and come back as if they were chosen one by one. */
export function resetSettings(services: Services): void {
  const { datasets } = changeSettings(services, (settings) => ({ ...settings, datasets: mapped(settings.datasets, columnsOnly), alerts: {}, reports: {} }));
  for (const [id, { without, kept = [] }] of Object.entries(datasets)) {
    if (without === undefined || !isDatasetId(id)) continue;
    changeColumns(services, id, columnsOff(datasetById(id), { kept }));
    changeDataset(services, id, { without: undefined });
  }
  chooseLive(services, { isLive: false });
  keepMailing(services, { isOn: false });
}

/** What has become of the sheet. */
function columnsOnly({ without, kept, edition }: DatasetSettings): DatasetSettings {
  return { ...(without === undefined ? {} : { without }), ...(kept === undefined ? {} : { kept }), ...(edition === undefined ? {} : { edition }) };
}

function mapped<T>(items: Readonly<Record<string, T>>, of: (item: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, of(item)]));
}
