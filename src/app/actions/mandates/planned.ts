import type { Change } from '../../../actions/action';
import type { Wish } from '../../../actions/engine/wishes';
import { shortHash } from '../../../sync/short-hash';
import { msOfSerial } from '../../../wb/time/moscow-time';
import type { PlannedRow } from './mandates-state';

/** Where the guards of a planned row stand among its values. */
const [FROM, UNTIL] = [3, 4];
const DAY_MS = 86_400_000;

/** Another one when anything of the row changes. */
export function printOfWish({ key, values }: Wish): string {
  return shortHash(JSON.stringify([key, values.map((value) => value ?? null)]));
}

export function plannedRow(wish: Wish): PlannedRow {
  const until = wish.values[UNTIL];
  return { key: wish.key, print: printOfWish(wish), from: Number(wish.values[FROM]), until: typeof until === 'number' ? until : null, stage: 'waits', change: null };
}

/** When the last of the rows has nothing more to do; a row without an end, an hourly run later than its beginning. */
export function endOfRows(rows: readonly PlannedRow[]): number {
  return Math.max(...rows.map(({ from, until }) => msOfSerial(until ?? from))) + DAY_MS;
}

export interface DueRows {
  /** Rows whose hour has come, as they stand on the sheet. */
  wishes: Wish[];
  /** Whose former prices are to come back. */
  back: Change[];
  /** How many are no longer what the holder had confirmed: those are told, and not sent. */
  changed: number;
}

/** @param drafted what the sheet asks for now, by key */
export function dueRows(rows: readonly PlannedRow[], drafted: ReadonlyMap<string, Wish>, now: number): DueRows {
  const due = rows.filter(({ stage, from, until }) => stage === 'waits' && from <= now && (until === null || until > now));
  const same = due.flatMap(({ key, print }) => {
    const wish = drafted.get(key);
    return wish !== undefined && printOfWish(wish) === print ? [wish] : [];
  });
  const back = rows.flatMap(({ stage, until, change }) => (stage === 'set' && until !== null && until <= now && change !== null ? [change] : []));
  return { wishes: same, back, changed: due.length - same.length };
}

/** Where rows stand after changes of theirs have arrived. @param isBack the former prices have come back */
export function afterSending(rows: readonly PlannedRow[], arrived: ReadonlyMap<string, Change>, isBack: boolean): PlannedRow[] {
  return rows.map((row) => {
    const change = arrived.get(row.key);
    if (change === undefined) return row;
    if (isBack) return { ...row, stage: 'over' };
    return row.until === null ? { ...row, stage: 'over', change: null } : { ...row, stage: 'set', change };
  });
}
