import type { Cell } from '../../ports/workbook';
import type { ReportTables } from '../report';

/** WB counts a week: only weeks that share no day are compared. */
const WEEK = 7;

/** A place in the search, and the last day of the week that it is of. */
export interface Seen {
  position: Cell;
  frequency: Cell;
  end: Cell;
}

const NOTHING: Seen = { position: '', frequency: '', end: '' };

/**
 * WB tells of the last week alone, so that the sheet itself remembers: a week is kept until another has passed, and is then what the
 * present one is compared with.
 */
export function earlierOf(tables: ReportTables): (line: string, now: Seen) => Record<'positionBefore' | 'frequencyBefore' | 'beforeEnd' | 'basePosition' | 'baseFrequency' | 'baseEnd', Cell> {
  const kept = new Map(tables.reportRows('search', ['line', 'basePosition', 'baseFrequency', 'baseEnd', 'positionBefore', 'frequencyBefore', 'beforeEnd'])
    .map(([line, ...cells]) => [String(line), cells]));
  return (line, now) => {
    const [basePosition = '', baseFrequency = '', baseEnd = '', position = '', frequency = '', end = ''] = kept.get(line) ?? [];
    const base = { position: basePosition, frequency: baseFrequency, end: baseEnd };
    if (typeof baseEnd !== 'number') return cellsOf(now, NOTHING);
    return typeof now.end === 'number' && now.end >= baseEnd + WEEK ? cellsOf(now, base) : cellsOf(base, { position, frequency, end });
  };
}

function cellsOf(base: Seen, before: Seen) {
  return {
    positionBefore: before.position, frequencyBefore: before.frequency, beforeEnd: before.end,
    basePosition: base.position, baseFrequency: base.frequency, baseEnd: base.end,
  };
}
