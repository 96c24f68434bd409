import type { ReportTables } from '../reports/report';
import type { DatasetId } from '../datasets';
import type { Table, WireRow } from '../tables/table';
import type { WbRequest } from '../wb/calls';
import type { Category } from '../wb/request/hosts';
import type { TokenType } from '../wb/token/token-type';

/** What WB holds in a field; null for nothing, or nothing that is one value. */
export type Value = number | string | null;

/** One value for each field of the action, in its order. */
export type Values = readonly Value[];

/**
 * How a person's cell is read: `whole` and `money` are numbers, `percent` a whole number of percents in a percent cell or a plain one,
 * `text` is sent as it stands, `moment` is a date with or without a time.
 */
export type FieldKind = 'whole' | 'money' | 'percent' | 'text' | 'moment';

/** Something of WB's that an action sets. */
export interface Field<ColumnId extends string = string> {
  id: string;
  /** The typed column of the draft in which people write the new value. */
  input: ColumnId;
  kind: FieldKind;
  /** People may write one of these words of the unit, by their codes; the code is sent. */
  isCoded?: true;
  /** What a person who writes takes care of, and what is never sent: a floor, for instance. */
  isGuard?: true;
  /** WB shows it and nobody fills it in: `input` only names the column. What it becomes, the action derives. */
  isRead?: true;
  /** What the action itself carries from its look to its sending: shown to nobody. */
  isInner?: true;
  /** A lone minus in the cell takes away what WB has: nothing is a value of the field too. */
  canBeEmptied?: true;
  /** A text as WB will show it, of whatever people may write for the same. */
  plain?(text: string): string;
}

/** A row of a plan: what WB shows, and what it is to show. */
export interface Change {
  /** By which WB knows the row: the draft's key cells without the shop, in the order of its columns, see `keyText`. */
  key: string;
  before: Values;
  after: Values;
}

/** Bounds that the holder may change in a dialog of its own; they lie in their own store. */
export interface Limits {
  /** Of a price with its discount, either way, in percent. */
  priceChangePercent: number;
  /** In roubles, for a thousand views or a click. */
  highestBid: number;
}

export const USUAL_LIMITS: Limits = { priceChangePercent: 30, highestBid: 1000 };

/** Why a row is not sent, by a code that has words in each language. */
export type Refusal =
  | 'isError' | 'isNoNumber' | 'isDate' | 'isPercent' | 'isFraction' | 'isNegative' | 'isTooLong' | 'isTooShort' | 'isNoChoice' | 'isFormula'
  | 'isDuplicate' | 'hasNoKey' | 'isOtherShop' | 'isUnknownToWb' | 'isBeyondRange' | 'isChangedTooMuch' | 'isBelowFloor' | 'isBelowLeast' | 'isAboveCap'
  | 'hasPricesBySize' | 'hasOnePrice' | 'isNoStairs' | 'hasNoPrice' | 'isAnsweredAlready' | 'isNotPossibleNow' | 'isOneByOne' | 'isNotEditable' | 'hasNoSource' | 'isBelowTopUp' | 'isNoDate' | 'hasNoDate' | 'isNoPeriod' | 'isTooLate' | 'hasNoCode' | 'isNoMark' | 'isIncomplete' | 'isNoDay' | 'isUnknownCharacteristic' | 'hasManySizes' | 'isCommentUnread' | 'hasMovedOn' | 'cannotBeUndone'
  | 'isThereAlready' | 'isBeyondTerms' | 'isUnknownSubject' | 'lacksCharacteristics' | 'hasUnknownCharacteristics' | 'isNoLink';

/** A refusal, and which of the things in the row it is about: their names stand in its words. */
export interface NamedRefusal {
  why: Refusal;
  names: string;
}

/** A call, and the rows that it is about. */
export interface Part<Row> {
  request: WbRequest;
  rows: readonly Row[];
  /** Of a part that is read in several calls: the one after these answers; null after the last. The answers are shown together, as a list. */
  next?(answers: readonly unknown[]): WbRequest | null;
}

/** What a row is to show, by its key; nothing where that is left as it is. */
export type WishedOf = (key: string) => Values;

/** What must be there before a batch can be sent, such as the supply that orders go into. It is looked for first, and made where it is not there. */
export interface Making {
  /** The value of a row that is to be made; null where it names something by WB's own number. */
  named(change: Change): string | null;
  find(name: string): Pick<Part<unknown>, 'request' | 'next'>;
  foundIn(body: unknown, name: string): string | null;
  request(name: string): WbRequest;
  /** WB's own number of it, which takes the place of the name. */
  idIn(body: unknown): string | null;
}

/** A call that overwrites more than what changes: all of it is read right before, and sent along. */
export interface Whole {
  reads(changes: readonly Change[]): WbRequest[];
  /** Null where WB no longer shows what the plan says. */
  request(changes: readonly Change[], bodies: readonly unknown[]): WbRequest | null;
}

/** What becomes of an upload that WB works on in the background. */
export interface Task {
  /** Of the answer to the sending call; null where WB has nothing to do. */
  idIn(body: unknown): string | null;
  state(id: string): WbRequest;
  /** `over`: some rows may have been refused. `taken`: none has. */
  stateIn(body: unknown): 'atWork' | 'over' | 'taken' | 'cancelled';
  /** Rows that it refused, page by page. */
  refused(id: string, offset: number, limit: number): WbRequest;
  refusedIn(body: unknown): { rows: number; refused: ReadonlyMap<string, string> };
  pageSize: number;
}

/** What is sent to WB: a declaration. Plans, confirmations, the journal and the stop switch are the engine's. */
export interface Action<Id extends string = string, ColumnId extends string = string> {
  /** That of its table. */
  id: Id;
  /** The draft: a sheet with the key, what WB shows, and columns that people fill in. */
  table: Table<Id, ColumnId>;
  /** Of people's names for a row, such as the seller's article. */
  nameColumn: ColumnId;
  /** In which WB's words about a row are written. */
  resultColumn: ColumnId;
  /** What keys look like; other ones are none of WB's. */
  keys: RegExp;
  category: Category;
  /** Where WB does not let every type of token do it. */
  tokenTypes?: readonly TokenType[];
  /** Datasets that fill the draft. */
  inputs: readonly DatasetId[];
  /** One of the datasets is enough: they are of several ways to sell. */
  isOneInputEnough?: true;
  fields: readonly Field<ColumnId>[];
  /** Rows of the draft of one shop. */
  draft(tables: ReportTables): readonly WireRow[];
  /** Calls that read what WB shows of these rows, by their keys. */
  look(keys: readonly string[], wishedOf: WishedOf): Part<string>[];
  /** What such an answer shows. A key that is missing is none of the shop's. */
  shown(body: unknown, keys: readonly string[], wishedOf: WishedOf): ReadonlyMap<string, Values>;
  /** What a change brings about in fields that nobody fills in. */
  derive?(before: Values, after: Values): Values;
  /** Why a change is not to be made; null where it may. */
  refuse(change: Change, limits: Limits, guards: Values): Refusal | NamedRefusal | null;
  /** Calls that make the changes, always the same for the same changes. */
  send(changes: readonly Change[]): Part<Change>[];
  /** Whether what WB shows now is what was sent, where that is not simply the same. */
  hasArrived?(change: Change, now: Values): boolean;
  /** Rows that WB refuses in the answer to the sending call, by key, with its words. */
  refusedAtOnce?(body: unknown, rows: readonly Change[]): ReadonlyMap<string, string>;
  /** As `refusedAtOnce`, of rows that WB takes first and refuses later: among what is read back. */
  refusedLater?(body: unknown, rows: readonly Change[]): ReadonlyMap<string, string>;
  making?: Making;
  whole?: Whole;
  /** WB has no method that shows the values: its answer to the sending call is all that there is. */
  isUnseen?: true;
  /** WB's words for a batch in which nothing is to be changed: no refusal. */
  isNothingToDo?(words: string): boolean;
  task?: Task;
  /** What of the values a person weighs, in any unit: changes of it are told in percent. */
  measure?(values: Values): number | null;
  /** What `measure` says is money: a plan tells what it is together, before and after. */
  isMoney?: true;
  /** What is confirmed is a plan of when: its rows go out at their hours, by the mandate that the confirmation is. */
  isScheduled?: true;
  /** Each change is a plan of its own, confirmed by itself: money goes out with it. */
  isOneByOne?: true;
  /** Whether the same batch may be sent twice. Where not, the machine never repeats it. */
  isIdempotent: boolean;
  /** Why what was done cannot be taken back, by a code that has words; without it the values from before are sent. */
  cannotUndo?: 'answerIsOut' | 'claimIsAnswered' | 'returnIsAsked' | 'messageIsOut' | 'campaignIsOver' | 'promotionIsJoined' | 'moneyIsPaid' | 'orderHasMovedOn' | 'ordersStayInSupply' | 'supplyIsOnItsWay' | 'isNotShown' | 'stocksAreGone' | 'cardIsMade' | 'photosAreReplaced' | 'campaignIsMade';
}

/** Checks at compile time that keys and inputs name columns of the table. */
export function defineAction<Id extends string, ColumnId extends string>(action: Omit<Action<Id, ColumnId>, 'id'>): Action<Id, ColumnId> {
  return { id: action.table.id, ...action };
}

const BETWEEN = ' ';

/** Key cells as one text, as long as none of them is empty; null else. The last one may be a name with spaces in it, those before it may not. */
export function keyText(cells: readonly unknown[]): string | null {
  const parts = cells.map((cell) => String(cell).trim());
  const isPlain = (part: string): boolean => part !== '' && !/[\t\n\r]/.test(part);
  return parts.every(isPlain) && !parts.slice(0, -1).some((part) => part.includes(BETWEEN)) ? parts.join(BETWEEN) : null;
}

export function keyParts(key: string): string[] {
  return key.split(BETWEEN);
}

/** Rows parted so that each part has `size` at most. */
export function inParts<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

/** Rows parted by what they have in common, in the order of the first of each. */
export function grouped<T>(rows: readonly T[], of: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = of(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups];
}
