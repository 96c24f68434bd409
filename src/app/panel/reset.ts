import type { Services } from '../services';
import { datasetById } from '../../datasets';
import { chooseLive, keepMailing } from '../state/own-choices';
import { changeDataset, changeSettings, columnsOff, settingsOf } from '../state/settings';
import { changeColumns } from './columns';

/** Makes every choice for the file as it was at first. Columns go and come back as if they were chosen one by one. */
export function resetSettings(services: Services): void {
  for (const [id, { without, kept = [] }] of Object.entries(settingsOf(services).datasets)) {
    changeDataset(services, id, { isOff: undefined, everyHours: undefined, atHour: undefined, weekday: undefined, historyDays: undefined });
    if (without !== undefined) {
      changeColumns(services, id, columnsOff(datasetById(id), { kept }));
      changeDataset(services, id, { without: undefined });
    }
  }
  changeSettings(services, (settings) => ({ ...settings, alerts: {}, reports: {} }));
  chooseLive(services, { isLive: false });
  keepMailing(services, { isOn: false });
}
