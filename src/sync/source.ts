import type { TokenType } from '../wb/token/token-type';
import type { Paging } from './paging/paging';

/** One way to get a dataset, and which tokens may go it. */
export interface Route<ColumnId extends string = string> {
  tokenTypes: readonly TokenType[];
  paging: Paging;
  /**
   * Columns of the key that WB itself sends on this route, when a join fills the others: a row is found by these, or it
   * would be another row as soon as the joined table has come.
   */
  foundBy?: readonly ColumnId[];
  /** Taken in the place of the routes before it from when WB says that these are gone, or by a person before that. */
  isStandIn?: true;
  /** All rows come in a few calls of seconds: a formula may ask for them where nothing is imported. */
  isQuick?: true;
}

/** How far back a dataset's rows reach, and may reach. */
export interface History {
  usualDays: number;
  /** WB has no older rows than of so many days, or of that date (`YYYY-MM-DD`). */
  kept: { days: number } | { since: string };
}

/** Columns taken over from another dataset's table of the same shop. */
export interface Join<ColumnId extends string = string> {
  table: string;
  /** Columns of ours tried in this order against the column of theirs. */
  on: readonly { ours: ColumnId; theirs: string }[];
  /** Ours ← theirs; a value WB sent itself is never replaced. */
  take: Readonly<Partial<Record<ColumnId, string>>>;
  /** The first route has these from WB, and is told of where they do not come: they are taken over for one that stands in for it. */
  isForStandIn?: true;
}

/** Where a dataset's rows come from: all that only the refresh needs to know. */
export interface Source<ColumnId extends string = string> {
  /** Where WB documents it, and when that was last looked at. */
  documentation: { url: string; checkedOn: string };
  /** Tried in order; the first that the token may go is taken. */
  routes: readonly Route<ColumnId>[];
  /** Filled one after another. */
  joins?: readonly Join<ColumnId>[];
  /** For rows of a period; without it WB gives what there is now. */
  history?: History;
  /** Calls that a refresh of a medium shop takes; of methods with the same limit the longest begins first. @default 1 */
  usualCalls?: number;
  /** WB does not renew the data more often, or nobody needs it sooner. */
  freshForMs: number;
}
