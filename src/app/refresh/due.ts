import type { Dataset } from '../../sync/dataset';
import { addDays, mskDate, mskStartOfDayMs } from '../../wb/time/moscow-time';
import type { DatasetSettings } from '../state/settings';

type Rhythm = Pick<DatasetSettings, 'everyHours' | 'atHour' | 'weekday'>;
type Source = Pick<Dataset, 'source'>;

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const WEEK_DAYS = 7;

/** The moment from which the schedule asks for a dataset anew, after a run that got everything; Infinity: only a person does. */
export function dueSinceMs(dataset: Source, rhythm: Rhythm, { succeededAtMs, nowMs }: { succeededAtMs: number; nowMs: number }): number {
  const { atHour, weekday } = rhythm;
  if (atHour === undefined) return succeededAtMs + hoursBetween(dataset, rhythm) * HOUR_MS;
  const lastMs = lastMoment(atHour, weekday, nowMs);
  return succeededAtMs < lastMs ? lastMs : lastMs + (weekday === undefined ? 1 : WEEK_DAYS) * DAY_HOURS * HOUR_MS;
}

/** How often a day the schedule asks for it: the trigger comes once an hour, however fresh the data could be. */
export function runsADay(dataset: Source, rhythm: Rhythm): number {
  if (rhythm.atHour !== undefined) return rhythm.weekday === undefined ? 1 : 1 / WEEK_DAYS;
  return DAY_HOURS / Math.max(1, Math.ceil(hoursBetween(dataset, rhythm)));
}

function hoursBetween({ source: { freshForMs } }: Source, { everyHours }: Rhythm): number {
  return everyHours === undefined ? freshForMs / HOUR_MS : everyHours || Infinity;
}

/** The last time that it was that hour in Moscow, on that day of the week where one is meant. */
function lastMoment(hour: number, weekday: number | undefined, nowMs: number): number {
  const today = mskDate(nowMs);
  const dayOfWeek = new Date(today).getUTCDay() || WEEK_DAYS;
  const back = weekday === undefined ? 0 : (dayOfWeek - weekday + WEEK_DAYS) % WEEK_DAYS;
  const atMs = mskStartOfDayMs(addDays(today, -back)) + hour * HOUR_MS;
  return atMs <= nowMs ? atMs : atMs - (weekday === undefined ? 1 : WEEK_DAYS) * DAY_HOURS * HOUR_MS;
}
