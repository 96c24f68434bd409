import type { Cell } from '../ports/workbook';
import { rowsOfShop, type IndexedRow, type RowIndex, type SpareRow } from './index-rows';
import { absentMark, lastingPart, type AbsentCells, type PlannedRow } from './planned-rows';

/** A row of ours and the cells it gets. */
export interface RowWrite extends IndexedRow {
  cells: readonly Cell[];
}

/** Writes that bring the sheet to the wanted state, each list top to bottom. */
export interface WritePlan {
  updates: RowWrite[];
  /** Rows in which nothing has changed but the cells that are expected to. */
  touches: RowWrite[];
  absent: RowWrite[];
  /** The only cells of `absent` that are written, by index; besides the fingerprint. */
  absentCells: ReadonlySet<number>;
  appends: RowWrite[];
  /** Spare rows that are not needed any more; none while there is no row at all, because a message may stand there. */
  cleared: readonly SpareRow[];
  unchanged: number;
}

export const NOTHING: WritePlan = { updates: [], touches: [], absent: [], absentCells: new Set(), appends: [], cleared: [], unchanged: 0 };

export interface MergeOptions {
  /** Write rows again that look the same: their cells may have been edited, or columns asked for again. */
  rewrite?: boolean;
}

/** Everything that a shop has now, or of some keys. */
export interface Snapshot {
  shop: string;
  /** Of which keys. */
  isOf: (key: string) => boolean;
  /** Keys of its rows. */
  seen: ReadonlySet<string>;
  absent: AbsentCells;
}

/**
 * One row per key: rows keep their place, new ones fill the spare rows and go on below, in the order received.
 * Of rows with the same key the last counts, in the place of the first.
 */
export function planMerge(index: RowIndex, rows: readonly PlannedRow[], options: MergeOptions = {}): WritePlan {
  const updates: RowWrite[] = [];
  const touches: RowWrite[] = [];
  const news: PlannedRow[] = [];
  const wanted = byKey(rows);
  for (const row of wanted.values()) {
    const known = index.rows.get(row.key);
    if (known === undefined) {
      news.push(row);
    } else if (options.rewrite === true || known.fingerprint !== row.fingerprint) {
      const isTouch = options.rewrite !== true && hasLasting(known.fingerprint, row.fingerprint);
      (isTouch ? touches : updates).push({ ...row, row: known.row });
    }
  }
  return {
    updates: updates.sort(byRow),
    touches: touches.sort(byRow),
    absent: [],
    absentCells: new Set(),
    appends: placed(news, index),
    cleared: wanted.size + index.rows.size > 0 ? index.spare.slice(news.length) : [],
    unchanged: wanted.size - updates.length - touches.length - news.length,
  };
}

/** The shop's rows that were not seen get the absent values. */
export function planAbsent(index: RowIndex, { shop, isOf, seen, absent }: Snapshot, options: MergeOptions = {}): WritePlan {
  const writes: RowWrite[] = [];
  for (const known of rowsOfShop(index, shop)) {
    const fingerprint = absentMark(known.key, absent);
    if (!seen.has(known.key) && isOf(known.key) && (options.rewrite === true || known.fingerprint !== fingerprint)) {
      writes.push({ ...known, fingerprint, cells: [...absent.cells, fingerprint] });
    }
  }
  return { ...NOTHING, absent: writes.sort(byRow), absentCells: absent.indexes };
}

/** What is known of the sheet once the plan has been carried out. Changes `index`. */
export function indexAfter(index: RowIndex, { updates, touches, absent, appends, cleared }: WritePlan): RowIndex {
  let { nextRow } = index;
  for (const writes of [updates, touches, absent, appends]) {
    for (const { key, shop, row, fingerprint } of writes) {
      index.rows.set(key, { key, shop, row, fingerprint });
      nextRow = Math.max(nextRow, row + 1);
    }
  }
  return { rows: index.rows, spare: index.spare.slice(appends.length + cleared.length), nextRow };
}

function hasLasting(known: string, wanted: string): boolean {
  return lastingPart(known) !== '' && lastingPart(known) === lastingPart(wanted);
}

function byKey(rows: readonly PlannedRow[]): Map<string, PlannedRow> {
  const found = new Map<string, PlannedRow>();
  for (const row of rows) {
    found.set(row.key, row);
  }
  return found;
}

function placed(rows: readonly PlannedRow[], { spare, nextRow }: RowIndex): RowWrite[] {
  return rows.map((row, at) => ({ ...row, row: spare[at]?.row ?? nextRow + at - spare.length }));
}

function byRow(a: RowWrite, b: RowWrite): number {
  return a.row - b.row;
}
