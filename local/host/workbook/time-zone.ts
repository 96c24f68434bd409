import { ScriptError } from '../service/errors';

const quarterHourMs = 15 * 60_000;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    throw new ScriptError(`Invalid argument: timeZone. Should be of type: String (${zone})`);
  }
}

/** Local time minus UTC at an instant, by IANA rules. Cached by quarter hours, on which all transitions fall. */
export function offsetMs(zone: string, ms: number): number {
  const slot = Math.floor(ms / quarterHourMs);
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  let offset = known.get(slot);
  if (offset === undefined) known.set(slot, (offset = computeOffset(zone, slot * quarterHourMs)));
  return offset;
}

function computeOffset(zone: string, ms: number): number {
  const parts = formatFor(zone).formatToParts(new Date(ms));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - ms;
}

/** The instant at which clocks of the zone show `wallMs` (a wall-clock time written as if it were UTC). */
export function wallToUtcMs(zone: string, wallMs: number): number {
  const guess = wallMs - offsetMs(zone, wallMs);
  return wallMs - offsetMs(zone, guess);
}

/** Spreadsheets count days from 1899-12-30, in the spreadsheet's wall-clock time. */
const epochMs = Date.UTC(1899, 11, 30);

export const wallMsOfSerial = (serial: number): number => Math.round(serial * dayMs) + epochMs;
export const serialOfWallMs = (wallMs: number): number => (wallMs - epochMs) / dayMs;

export const serialToUtcMs = (zone: string, serial: number): number => wallToUtcMs(zone, wallMsOfSerial(serial));
export const utcMsToSerial = (zone: string, ms: number): number => serialOfWallMs(ms + offsetMs(zone, ms));
