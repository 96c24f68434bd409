import type { WallClockPort } from '../ports/clock';
import { activeSpreadsheet } from './spreadsheet/active-spreadsheet';

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const HOUR_MS = 3_600_000;
/** Every time zone changes its clock on such a boundary of UTC. */
const QUARTER_MS = 900_000;
const SERIAL_OF_1970 = 25_569;
const OFFSET = /^([+-])(\d\d)(\d\d)$/;

/**
 * The clock of a spreadsheet. Google tells the offset of one moment a call, so it is asked at both ends of a week: where
 * they agree, all of the week has it, and a quarter of a year costs 14 calls. Only around a change are shorter spans asked.
 */
export function wallClock(zoneOf: () => string): WallClockPort {
  let zone: string | undefined;
  const asked = new Map<number, number>();

  const offsetAt = (ms: number): number => {
    const known = asked.get(ms);
    if (known !== undefined) return known;
    zone = zone ?? zoneOf();
    const offsetMs = parseOffset(Utilities.formatDate(new Date(ms), zone, 'Z'));
    asked.set(ms, offsetMs);
    return offsetMs;
  };
  const offsetIn = (ms: number, spans: readonly number[]): number => {
    const [span, ...shorter] = spans;
    if (span === undefined) return offsetAt(Math.floor(ms / QUARTER_MS) * QUARTER_MS);
    const fromMs = Math.floor(ms / span) * span;
    const offsetMs = offsetAt(fromMs);
    return offsetMs === offsetAt(fromMs + span) ? offsetMs : offsetIn(ms, shorter);
  };
  const offsetMs = (ms: number): number => offsetIn(ms, [WEEK_MS, DAY_MS, HOUR_MS]);

  return {
    serialOf: (moment) => {
      const ms = moment.getTime();
      // Whole seconds, as WB writes them: a moment comes rounded to milliseconds.
      return (Math.round((ms + offsetMs(ms)) / SECOND_MS) * SECOND_MS) / DAY_MS + SERIAL_OF_1970;
    },
    momentOf: (serial) => {
      const wallMs = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
      const nearMs = wallMs - offsetMs(wallMs);
      return new Date(wallMs - offsetMs(nearMs));
    },
  };
}

/** The clock of the spreadsheet this execution is in. */
export function spreadsheetClock(): WallClockPort {
  return wallClock(() => activeSpreadsheet().getSpreadsheetTimeZone());
}

/** @param text as `+0300` */
function parseOffset(text: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? ['', '+', '0', '0'];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
