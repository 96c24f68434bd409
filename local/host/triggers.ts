import type { HostUser } from './user';
import { offsetMs, wallToUtcMs } from './workbook/time-zone';

export type TriggerSchedule =
  | { kind: 'everyHours'; hours: number }
  | { kind: 'everyDays'; days: number; hour: number; minute: number | null; timeZone: string };

export interface TriggerModel {
  id: string;
  handler: string;
  creator: HostUser;
  schedule: TriggerSchedule;
  nextAtMs: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Google fires hourly triggers at a minute of its own choice; this one follows from the id, so that runs repeat. */
function minuteOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60, 7);
}

/** The first time after `nowMs` at which the trigger fires. */
export function nextFiringMs(schedule: TriggerSchedule, id: string, nowMs: number): number {
  if (schedule.kind === 'everyHours') {
    const atMinute = Math.floor(nowMs / hourMs) * hourMs + minuteOf(id) * minuteMs;
    return atMinute + (atMinute > nowMs ? (schedule.hours - 1) * hourMs : schedule.hours * hourMs);
  }
  const { timeZone, hour, minute, days } = schedule;
  const wallMs = nowMs + offsetMs(timeZone, nowMs);
  const todayMs = Math.floor(wallMs / dayMs) * dayMs + hour * hourMs + (minute ?? minuteOf(id)) * minuteMs;
  return wallToUtcMs(timeZone, todayMs > wallMs ? todayMs + (days - 1) * dayMs : todayMs + days * dayMs);
}
