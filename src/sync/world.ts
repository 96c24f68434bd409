import type { ClockPort } from '../ports/clock';
import type { HttpPort } from '../ports/http';
import type { Cell } from '../ports/workbook';
import type { Part, Period, Stretch, WireRow } from '../tables/table';
import type { Route } from './source';
import type { Account, Job } from './job';
import type { Throttle } from './throttle';

/** What the engine needs of a dataset's sheet; rows found by key, columns by tag. */
export interface RowTable {
  /**
   * @param options.seen gets the keys of the rows
   * @param options.part the rows bring these columns only; what changes, of rows only that are there
   */
  merge(shop: string, rows: readonly WireRow[], options: { rewrite: boolean; seen?: Set<string>; part?: Part | undefined; newestBy?: string }): Written;
  /** The shop's rows whose keys are not among those seen get the values: all of them, or those of a period of a key column, or of a stretch of keys. */
  retire(shop: string, seen: ReadonlySet<string>, whenAbsent: Readonly<Partial<Record<string, number | string | boolean>>>, options: { rewrite: boolean; within?: Period | Stretch }): Written;
  rowCount(shop: string): number;
  /** @throws UserActionError SHEET_FULL  the file has no room for so many rows of the shop */
  expect(shop: string, rows: number): void;
  read(columnIds: readonly string[]): Cell[][];
  /** Whether people have emptied the sheet, so that nothing of the shop is left. */
  isBlank(shop: string): boolean;
}

export interface Written {
  added: number;
  changed: number;
  unchanged: number;
  /** Rows that lack a part of what a row is known by. */
  skipped?: number;
  /** Ids of columns that WB did not send: what stood in them was left there. */
  unsent?: readonly string[];
  /** How many values are texts where their column has numbers or days, by its id. */
  misfits?: Readonly<Record<string, number>>;
}

/** `doubted`: ended with an answer that is not believed yet. */
export type JobEvent = 'started' | 'paused' | 'done' | 'doubted' | 'failed';

export interface World {
  clock: ClockPort;
  http: HttpPort;
  uuid(): string;
  tokenOf(account: Account): string;
  throttleOf(account: Account): Throttle;
  /** @param route whose way of finding rows counts; without it the table is only read */
  tableOf(datasetId: string, route?: Route): RowTable;
  /** After a failed write nobody knows what the sheet holds: the next `tableOf` reads it anew. */
  forgetTables(): void;
  /** Everything written so far is stored before this returns. */
  flush(): void;
  save(job: Job): void;
  /** Whether somebody wants the work to end before the next call. */
  isHalted(): boolean;
  report(job: Job, event: JobEvent): void;
}
