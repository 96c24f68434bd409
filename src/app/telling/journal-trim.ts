import type { Table } from '../../sheet/table';

/** Half a year and more of a shop in which something changes every hour; 65,000 cells. */
const KEPT_ROWS = 5_000;
/** Deleted at once, so that it is seldom. */
const SURPLUS_ROWS = 1_000;
/** A journal that somebody sorted so that little of it can go is not tried at every entry. */
const TRY_EVERY_ROWS = 100;

/** Lets go of the oldest entries, in as few calls as they lie together; rows of the user stay. */
export function trimJournal(table: Table): void {
  const rows = table.rowCount();
  if (rows >= KEPT_ROWS + SURPLUS_ROWS && rows % TRY_EVERY_ROWS === 0) table.deleteFirst(rows - KEPT_ROWS, writtenAtMs);
}

/** An entry's number ends with the time. */
function writtenAtMs(key: string): number {
  return Number(key.slice(key.lastIndexOf('|') + 1));
}
