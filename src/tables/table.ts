/** A row as WB sent it, or made from what it sent; fields carry WB's names. */
export type WireRow = Readonly<Record<string, unknown>>;

/** A month is its first day. */
export type ColumnKind = 'text' | 'id' | 'integer' | 'number' | 'percent' | 'money' | 'date' | 'month' | 'dateTime' | 'boolean' | 'picture';

/** Whether cells of a kind hold a moment of the calendar: a serial number, as Sheets counts days. */
export function isCalendar(kind: ColumnKind): boolean {
  return kind === 'date' || kind === 'month' || kind === 'dateTime';
}

/** One column of a table. Its header and note are in the words of its unit, under the same id. */
export interface Column<Id extends string = string> {
  id: Id;
  kind: ColumnKind;
  widthPx: number;
  /** Its value changes after the row has come: where only such columns have changed, they may be written alone. */
  changes?: true;
  /** A new sheet does not get it until it is chosen. */
  isOptional?: true;
  /** WB sends codes, for which the words of its unit have others. */
  isCoded?: true;
  /** WB sends it with every row, and sums rest on it: where it is on the sheet, an answer in which no row has it is not written. */
  isAlways?: true;
  /** WB leaves the field out of rows that have nothing to say in it: only a row that has had it can miss it. */
  isSometimes?: true;
  /** Of people: names, phones, what they write. Whoever may look at the file sees it, so that it is said before it is chosen. */
  isPersonal?: true;
  /** People fill it in: rows come without it. */
  isTyped?: true;
  /** Of no use but to tell rows apart: such columns stand last, in a group that is folded up. */
  isTechnical?: true;
  /** Where the value comes from when it is not the row's field of the same name. */
  from?: (row: WireRow) => unknown;
}

/** Days of a date column, both included. */
export interface Period {
  column: string;
  from: string;
  to: string;
}

/** Keys that follow each other as whole numbers, of rows that have one of some values in another column. */
export interface Stretch {
  /** Of the key. */
  column: string;
  /** Not included. */
  above: string;
  /** Included; null for no end. */
  upTo: string | null;
  of: { column: string; values: readonly string[] };
}

/** Columns that come by calls of their own: those that change after a row has come, or all others. */
export type Part = 'lasting' | 'changing';

/** Words for the codes that WB sends in a column, or for `true` and `false`; '' where there is nothing to say. */
export type ValueWords = Readonly<Record<string, string>>;

/** A sheet that we write: what it holds, and how rows are found again. Where the rows come from is not its business. */
export interface Table<Id extends string = string, ColumnId extends string = string> {
  id: Id;
  columns: readonly Column<ColumnId>[];
  /** Columns that make a row unique within one shop. */
  key: readonly NoInfer<ColumnId>[];
  /** Columns of the key in which some rows have nothing, as a good without sizes has no size. A row that lacks another is left out. */
  mayLack?: readonly NoInfer<ColumnId>[];
  /** The moment of WB's last change of a row: of two versions of it the newer stays, wherever they stand. */
  version?: NoInfer<ColumnId>;
  /**
   * `merge`: rows are only added and changed. `snapshot`: what comes is everything there is now. `periods`: everything of some days.
   * `stretches`: everything between two keys.
   */
  write: 'merge' | 'snapshot' | 'periods' | 'stretches';
  /** For a snapshot, for periods and for stretches of keys: what a row that no longer comes is set to. It stays, because users write notes beside it. */
  whenAbsent?: Readonly<Partial<Record<NoInfer<ColumnId>, number | string | boolean>>>;
  /** Tells the currency of a row's sums; without it they are roubles, and headers say so. */
  currency?: NoInfer<ColumnId>;
  /** Zeros are left blank in rows in which all of these are zero or empty: what they count, such a row does not have. */
  zerosCountWith?: readonly NoInfer<ColumnId>[];
}

/** Checks at compile time that keys and absent values name columns of the same table. */
export function defineTable<Id extends string, ColumnId extends string>(table: Table<Id, ColumnId>): Table<Id, ColumnId> {
  return table;
}

/** The column that says which rows are newer: the first, where it is a day or a moment. */
export function momentColumn({ columns: [first] }: Pick<Table, 'columns'>): Column | null {
  return first !== undefined && isCalendar(first.kind) ? first : null;
}
