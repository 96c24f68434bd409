import type { Services } from '../services';
import { changeDataset, saveSettings, settingsOf } from '../state/settings';
import { changeColumns } from './columns';

/** Makes every choice for the file as it was at first. Columns come back to the sheets as if they were chosen one by one. */
export function resetSettings(services: Services): void {
  for (const [id, { without = [] }] of Object.entries(settingsOf(services).datasets)) {
    changeDataset(services, id, { isOff: undefined, everyHours: undefined, historyDays: undefined });
    if (without.length > 0) changeColumns(services, id, []);
  }
  saveSettings(services, { ...settingsOf(services), isLive: false, alerts: {}, isMailed: false });
}
