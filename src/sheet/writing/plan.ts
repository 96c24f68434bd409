import type { Part } from '../../tables/table';
import { absentPrint, type AbsentCells } from '../cells/absent-cells';
import type { RowIndex, SpareRow } from '../rows/index-rows';
import type { PlannedRow } from '../rows/planned-rows';
import { hasSameLasting, isSamePrint, printText } from '../fingerprints/print';
import { shopPart } from '../keys/row-key';
import { isOlder } from '../fingerprints/version';

/** Writes that bring the sheet to the wanted state, each list top to bottom. */
export interface WritePlan {
  updates: PlannedRow[];
  /** Rows in which nothing has changed but the cells that are expected to. */
  touches: PlannedRow[];
  absent: PlannedRow[];
  /** The only cells of `absent` that are written, by index; besides the fingerprint. */
  absentCells: ReadonlySet<number>;
  appends: PlannedRow[];
  /** Spare rows that are not needed any more; none while there is no row at all, because a message may stand there. */
  cleared: readonly SpareRow[];
  unchanged: number;
}

export const NOTHING: WritePlan = { updates: [], touches: [], absent: [], absentCells: new Set(), appends: [], cleared: [], unchanged: 0 };

export interface MergeOptions {
  /** Write rows again that look the same: their cells may have been edited, or columns asked for again. */
  rewrite?: boolean;
  /** The rows bring these columns only: of rows that are there the others stay as they are. */
  part?: Part | undefined;
  /** Index of the cell by which rows that are new stand with the newest first; else as they come. */
  newestBy?: number;
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
 * One row per key: rows keep their place, new ones fill the spare rows and go on below, in the order received or the newest first.
 * Of rows with the same key the newest counts, or where WB does not say, the last, in the place of the first.
 */
export function planMerge(index: RowIndex, rows: readonly PlannedRow[], options: MergeOptions): WritePlan {
  const updates: PlannedRow[] = [];
  const touches: PlannedRow[] = [];
  const news: PlannedRow[] = [];
  const wanted = byKey(rows);
  for (const row of wanted.values()) {
    const entry = index.rows.find(row.key);
    const known = entry === -1 ? null : index.rows.printAt(entry);
    const bareRow = known === null ? index.bare.get(row.key) : undefined;
    if (bareRow !== undefined) {
      updates.push(placedAt(bareRow, row));
    } else if (known === null) {
      news.push(row);
    } else if (!isOlder(row.version, index.rows.versionAt(entry)) && (options.rewrite === true || !isSamePrint(known, row))) {
      const isTouch = options.rewrite !== true && hasSameLasting(known, row);
      (isTouch ? touches : updates).push(placedAt(index.rows.rowAt(entry), row));
    }
  }
  return {
    updates: updates.sort(byRow),
    touches: touches.sort(byRow),
    absent: [],
    absentCells: new Set(),
    appends: placed(inOrder(news, options.newestBy), index),
    cleared: wanted.size + index.rows.size() > 0 ? index.spare.slice(news.length) : [],
    unchanged: wanted.size - updates.length - touches.length - news.length,
  };
}

/** The shop's rows that were not seen get the absent values. */
export function planAbsent(index: RowIndex, { shop, isOf, seen, absent }: Snapshot, options: MergeOptions = {}): WritePlan {
  const writes: PlannedRow[] = [];
  for (const entry of index.rows.ofShop(shopPart(shop))) {
    // One at a time: a million of them at once take more memory than all else.
    const known = index.rows.at(entry);
    const print = absentPrint(known.key, absent);
    if (!seen.has(known.key) && isOf(known.key) && (options.rewrite === true || !isSamePrint(known, print))) {
      writes.push({ ...known, ...print, cells: [...absent.cells, printText(print) + absent.mark] });
    }
  }
  return { ...NOTHING, absent: writes.sort(byRow), absentCells: absent.indexes };
}

/** What is known of the sheet once the plan has been carried out. Changes `index`. */
export function indexAfter(index: RowIndex, { updates, touches, absent, appends, cleared }: WritePlan): RowIndex {
  let { nextRow, lastRow } = index;
  for (const writes of [updates, touches, absent, appends]) {
    for (const write of writes) {
      index.rows.put(write);
      index.bare.delete(write.key);
      nextRow = Math.max(nextRow, write.row + 1);
      lastRow = Math.max(lastRow, write.row);
    }
  }
  return { ...index, untold: [], spare: index.spare.slice(appends.length + cleared.length), nextRow, lastRow };
}

function byKey(rows: readonly PlannedRow[]): Map<string, PlannedRow> {
  const found = new Map<string, PlannedRow>();
  for (const row of rows) {
    const other = found.get(row.key);
    if (other === undefined || !isOlder(row.version, other.version)) found.set(row.key, row);
  }
  return found;
}

/** Rows of one moment stay as they came; those without one come last. */
function inOrder(rows: PlannedRow[], cell: number | undefined): PlannedRow[] {
  if (cell === undefined) return rows;
  const momentOf = ({ cells }: PlannedRow): number => (typeof cells[cell] === 'number' ? cells[cell] : -Infinity);
  return rows.sort((a, b) => (momentOf(a) === momentOf(b) ? 0 : momentOf(b) - momentOf(a)));
}

function placed(rows: readonly PlannedRow[], { spare, nextRow }: RowIndex): PlannedRow[] {
  return rows.map((row, at) => placedAt(spare[at]?.row ?? nextRow + at - spare.length, row));
}

/** The row itself: a page has tens of thousands, and copies of them cost more than the rest of the plan. */
function placedAt(row: number, planned: PlannedRow): PlannedRow {
  planned.row = row;
  return planned;
}

function byRow(a: PlannedRow, b: PlannedRow): number {
  return a.row - b.row;
}
