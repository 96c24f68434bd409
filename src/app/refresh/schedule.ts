import { scheduledTalks } from '../exchange/scheduled-talks';
import { mailAlerts } from '../telling/mail-alerts';
import { refreshDue } from './refresh';
import { triggerStep } from './trigger-step';
import { rememberHourlyRun } from '../state/hourly-runs';
import { storeIfPossible } from '../state/keeper';
import { isPaused } from '../state/run-state';
import { countTriggerTime, triggerMsOfDay } from '../state/trigger-time';
import { isLost, tellOfLoss } from '../telling/loss';
import type { Services } from '../services';
import { settleSheets } from '../sheets/settle-sheets';
import { knownHolderId } from '../shops/holder-id';
import { restoreOwn } from '../shops/own-tokens';
import { connectedShops } from '../shops/shops';
import { ownShops } from '../shops/vault';

/** Name of the global function that Google calls once an hour. */
const HOURLY_HANDLER = 'onHourly';

/**
 * Has Google call the add-on once an hour.
 * @returns false where Google refuses, as it does in test deployments: then only the menu refreshes.
 */
export function ensureSchedule({ triggers }: Pick<Services, 'triggers'>): boolean {
  try {
    triggers.ensureHourly(HOURLY_HANDLER);
    return true;
  } catch {
    return false;
  }
}

/** Ends what `ensureSchedule` began. */
export function endSchedule(services: Pick<Services, 'triggers'>): void {
  services.triggers.remove(HOURLY_HANDLER);
}

/** Goes on with a refresh that waits, and begins what is old enough, unless a person has paused it or Google's day is used up. */
export function hourly(services: Services): void {
  restoreOwn(services);
  if (ownShops(services, connectedShops(services)).length === 0) return isLost(services) ? sayLost(services) : undefined;
  const usedMs = triggerMsOfDay(services);
  countTriggerTime(services, () => {
    rememberHourlyRun(services, knownHolderId(services));
    // Where not even the lease finds room, the panel says so; an error here would only reach Google.
    if (!isPaused(services) && settleSheets(services).length === 0) storeIfPossible(() => refreshDue(services, (jobs) => triggerStep(usedMs, jobs)));
    if (!isPaused(services)) storeIfPossible(() => scheduledTalks(services));
    mailAlerts(services);
  });
}

function sayLost(services: Services): void {
  tellOfLoss(services);
  mailAlerts(services);
}
