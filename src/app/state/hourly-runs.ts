import type { Services } from '../services';
import { documentKey, fieldsOf, numberOf } from './key';
import { changeState, forgetState, stateOf, storeIfPossible } from './keeper';

/** When Google called last, epoch ms, by the holder whose trigger it was. */
export type HourlyRuns = Readonly<Record<string, number>>;

export const HOURLY_AT = documentKey<HourlyRuns>({
  name: 'hourlyAt', version: 2, usual: {},
  // Version 1 was one moment, of nobody knows whom.
  read: (stored, version) => (version < 2 ? {} : Object.fromEntries(Object.entries(fieldsOf(stored)).map(([holder, atMs]) => [holder, numberOf(atMs)]))),
});

type Keeper = Pick<Services, 'documentStore'>;
type Changer = Keeper & Pick<Services, 'lock'>;

/** Google is late by minutes at times, and now and then leaves an hour out. */
const LATE_MS = 3 * 3_600_000;

/** Keeps in mind that Google has called. */
export function rememberHourlyRun(services: Changer & Pick<Services, 'clock'>, holder: string): void {
  storeIfPossible(() => changeState(services, HOURLY_AT, (runs) => ({ ...runs, [holder]: services.clock.nowMs() })));
}

/** Nobody waits for this holder's next call any more. */
export function forgetHourlyRuns(services: Changer, holder: string): void {
  const rest = changeState(services, HOURLY_AT, (runs) => Object.fromEntries(Object.entries(runs).filter(([one]) => one !== holder)));
  if (Object.keys(rest).length === 0) forgetState(services, HOURLY_AT);
}

export function hourlyRuns(keeper: Keeper): HourlyRuns {
  return stateOf(keeper, HOURLY_AT);
}

/** Whether Google has not called since for hours: it stops without a word when an update of the add-on asks for another permission, or when the user takes one back. */
export function isStopped(lastMs: number, { clock }: Pick<Services, 'clock'>): boolean {
  return clock.nowMs() - lastMs > LATE_MS;
}

const HOUR_MS = 3_600_000;

/** About when Google calls next for anybody; null where it never has. */
export function nextHourlyRunMs(services: Keeper & Pick<Services, 'clock'>): number | null {
  const nowMs = services.clock.nowMs();
  const next = Object.values(hourlyRuns(services)).filter((lastMs) => !isStopped(lastMs, services)).map((lastMs) => lastMs + HOUR_MS * Math.ceil((nowMs - lastMs + 1) / HOUR_MS));
  return next.length === 0 ? null : Math.min(...next);
}

/** When Google called last for the holder, or where that is nobody's for anybody, if it has stopped since; null while all is well or nothing has been scheduled. */
export function hourlyStoppedAtMs(services: Keeper & Pick<Services, 'clock'>, holder = ''): number | null {
  const runs = hourlyRuns(services);
  const lastMs = runs[holder] ?? Math.max(...Object.values(runs));
  return Number.isFinite(lastMs) && isStopped(lastMs, services) ? lastMs : null;
}
