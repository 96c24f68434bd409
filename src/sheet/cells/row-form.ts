import type { Cell } from '../../ports/workbook';
import { isUntold } from '../fingerprints/marks';
import { readableIndexes } from './readable';
import type { TableSpec } from '../table-spec';

/** Ends the fingerprint of a row that people can read. Rows of the first version have none: their percents are numbers as WB counts them. */
const READABLE = '.1';
/** Begins the fingerprint of a row while it is made readable: its percents as they were stand behind it, whichever of them are written already. */
const TURNING = 'turning ';
const END_OF_PERCENTS = '} ';

export type Percents = Readonly<Record<string, Cell>>;

/** What a row's fingerprint says of its form. */
export interface RowForm {
  isReadable: boolean;
  /** In a row that was being made readable when its execution ended; by column. */
  percents: Percents | null;
  /** The fingerprint itself. */
  print: string;
}

export const READABLE_ROW: RowForm = { isReadable: true, percents: null, print: '' };

/** What ends the fingerprints of a table's rows; nothing where people read what WB sends. */
export function formMark(spec: TableSpec): string {
  return readableIndexes(spec).length > 0 ? READABLE : '';
}

export function formOf(fingerprint: string): RowForm {
  if (fingerprint.endsWith(READABLE)) return { isReadable: true, percents: null, print: fingerprint.slice(0, -READABLE.length) };
  // A person has taken the fingerprint, or the row was just being written: it is of that time or later.
  if (fingerprint === '' || isUntold(fingerprint)) return { ...READABLE_ROW, print: fingerprint };
  const end = fingerprint.startsWith(TURNING) ? fingerprint.indexOf(END_OF_PERCENTS) : -1;
  if (end < 0) return { isReadable: false, percents: null, print: fingerprint };
  return { isReadable: false, percents: parsePercents(fingerprint.slice(TURNING.length, end + 1)), print: fingerprint.slice(end + END_OF_PERCENTS.length) };
}

export function turningMark(percents: Percents, print: string): string {
  return `${TURNING}${JSON.stringify(percents)} ${print}`;
}

/** As `turningMark` wrote it, unless somebody has changed it since: then what the cells hold counts. */
function parsePercents(text: string): Percents | null {
  try {
    return JSON.parse(text) as Percents;
  } catch {
    return null;
  }
}
