import { scheduledTalks } from '../exchange/scheduled-talks';
import { mailAlerts } from '../telling/mail-alerts';
import { refreshDue } from './refresh';
import { runMandates } from '../actions/mandates/run-mandates';
import type { StepLength } from './step';
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

/** What mandates may take of an hour's execution: the rest goes to what is refreshed. */
const MANDATES_MS = 120_000;
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
    const startMs = services.clock.nowMs();
    storeIfPossible(() => runMandates(services, startMs + MANDATES_MS));
    const spentMs = services.clock.nowMs() - startMs;
    // Where not even the lease finds room, the panel says so; an error here would only reach Google.
    if (!isPaused(services) && settleSheets(services).length === 0) storeIfPossible(() => refreshDue(services, (jobs) => shortened(triggerStep(usedMs, jobs), spentMs)));
    if (!isPaused(services)) storeIfPossible(() => scheduledTalks(services, startMs, usedMs));
    mailAlerts(services);
  });
}

/** What mandates have taken of the execution the refresh has no more. */
function shortened(step: StepLength | null, spentMs: number): StepLength | null {
  return step === null ? null : { ...step, softMs: Math.max(0, step.softMs - spentMs), hardMs: step.hardMs - spentMs };
}

function sayLost(services: Services): void {
  tellOfLoss(services);
  mailAlerts(services);
}
