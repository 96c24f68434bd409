import { type AlertId, ALERTS } from '../../alerts';
import type { Services } from '../services';
import { changeSettings, type Settings } from '../state/settings';

/** What the seller chose for one alert; what is not there is as the rule itself has it. */
export interface AlertSettings {
  isOff?: boolean;
  threshold?: number;
}

type Keeper = Pick<Services, 'documentStore' | 'lock'>;

export function alertSettings({ alerts }: Pick<Settings, 'alerts'>, id: AlertId): { isOn: boolean; threshold: number } {
  const { isOff = false, threshold = ALERTS[id].threshold } = alerts[id] ?? {};
  return { isOn: !isOff, threshold };
}

/** @param threshold null brings back the rule's own */
export function changeAlert(services: Keeper, id: AlertId, isOn: boolean, threshold: number | null): void {
  const chosen = typeof threshold === 'number' && threshold >= 0 ? { threshold } : {};
  changeSettings(services, (settings) => ({ ...settings, alerts: { ...settings.alerts, [id]: { isOff: !isOn, ...chosen } } }));
}

export function isAlertId(text: unknown): text is AlertId {
  return typeof text === 'string' && Object.keys(ALERTS).includes(text);
}
