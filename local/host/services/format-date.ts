import { ScriptError } from '../service/errors';
import { offsetMs } from '../workbook/time-zone';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const fixedZone = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/;

/** Patterns of Java's SimpleDateFormat: https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format */
export function formatDate(when: Date, zone: string, pattern: string): string {
  const offset = zoneOffsetMs(zone, when.getTime());
  const wall = new Date(when.getTime() + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (piece, quoted: string | undefined) =>
    quoted === undefined ? part(piece, wall, offset, zone) : quoted === '' ? "'" : quoted.replaceAll("''", "'"));
}

function zoneOffsetMs(zone: string, ms: number): number {
  const fixed = fixedZone.exec(zone);
  if (!fixed) return offsetMs(zone === 'GMT' ? 'UTC' : zone, ms);
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
}

function part(piece: string, wall: Date, offset: number, zone: string): string {
  const padded = (value: number) => String(value).padStart(piece.length, '0');
  switch (piece[0]) {
    case 'y': return piece.length === 2 ? String(wall.getUTCFullYear() % 100).padStart(2, '0') : padded(wall.getUTCFullYear());
    case 'M': return named(months, wall.getUTCMonth(), piece.length) ?? padded(wall.getUTCMonth() + 1);
    case 'd': return padded(wall.getUTCDate());
    case 'E': return (days[wall.getUTCDay()] ?? '').slice(0, piece.length > 3 ? undefined : 3);
    case 'u': return padded(wall.getUTCDay() || 7);
    case 'a': return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H': return padded(wall.getUTCHours());
    case 'k': return padded(wall.getUTCHours() || 24);
    case 'h': return padded(wall.getUTCHours() % 12 || 12);
    case 'K': return padded(wall.getUTCHours() % 12);
    case 'm': return padded(wall.getUTCMinutes());
    case 's': return padded(wall.getUTCSeconds());
    case 'S': return padded(wall.getUTCMilliseconds());
    case 'Z': return offsetText(offset, '');
    case 'X': return offset === 0 ? 'Z' : piece.length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, piece.length > 2 ? ':' : '');
    case 'z': return offset === 0 ? zone : `GMT${offsetText(offset, ':')}`;
    case 'D': return padded(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 0)) / 86_400_000));
    default: throw new ScriptError(`not emulated: the date pattern letter ${piece[0]}`, 'Error');
  }
}

const named = (names: readonly string[], index: number, length: number): string | null =>
  (length < 3 ? null : (names[index] ?? '').slice(0, length > 3 ? undefined : 3));

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
}
