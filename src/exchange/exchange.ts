import type { Cell } from '../ports/workbook';
import type { ReportTables, Row } from '../reports/report';
import type { SystemRequest } from '../systems/request';
import type { SystemId } from '../systems/system';
import type { ColumnKind } from '../tables/table';
import type { ExchangeFile, TakenFile } from './files/file';

/** Whose books a unit serves. */
export type System = 'excel' | '1c' | 'accountant' | 'bank' | SystemId;

/**
 * What a person chooses before something is handed over. It travels as text, and `options.ts` lets through what the kind allows.
 * `table`: a dataset or report of the file. `columns`: ids of its columns with commas between, none for all. `day`: `YYYY-MM-DD` or none.
 * `wbReport`: the number of a weekly report of WB's. `flag`: `yes` or none.
 */
export type OptionKind = 'table' | 'columns' | 'day' | 'wbReport' | 'choice' | 'text' | 'flag';

export interface Option {
  id: string;
  kind: OptionKind;
  /** What holds where nothing is chosen. @default '' */
  usual?: string;
  /** Of a choice. */
  choices?: readonly string[];
  /** What a text must be wholly, where there is one. */
  pattern?: RegExp;
  /** Of a text, in letters. @default 250 */
  longest?: number;
  /** Nothing is made before it is chosen. */
  isNeeded?: true;
}

/** By id: every declared option has a value, and it is one that its kind allows. */
export type Chosen = Readonly<Record<string, string>>;

/** A column as the sheet shows it. */
export interface ShownColumn {
  id: string;
  kind: ColumnKind;
  caption: string;
  /** What people read for a code; what has no word stays. */
  word(code: Cell): Cell;
  /** Of people: left out until it is named. */
  isPersonal: boolean;
  /** Of no use but to find rows. */
  isTechnical: boolean;
}

/** What a unit sees of the file: tables of one shop as they stand, with their captions. Nothing here can write or ask WB. */
export interface ExchangeTables extends ReportTables {
  /** As the panel calls the shop. */
  readonly shop: string;
  readonly nowMs: number;
  /** The table as its sheet shows it; null where the file has no such sheet. */
  shown(table: string): { title: string; columns: readonly ShownColumn[] } | null;
  /** Columns in the order asked, of whatever table; as `rows` of ReportTables. */
  cells(table: string, columnIds: readonly string[]): readonly Row[];
  /** Captions of those columns that are not on the sheet of the table. */
  lacking(table: string, columnIds: readonly string[]): readonly string[];
}

/** Something that a person should know before they hand over. The unit's words have a text for every code. */
export interface Finding {
  code: string;
  details?: Readonly<Record<string, string | number>>;
  /** Nothing is made while it holds. */
  isBlocking?: true;
}

/** A sum that people compare with WB's, in parts (`wb/amount.ts`). */
export interface Sum {
  id: string;
  parts: number;
  currency: string;
}

/** What would be handed over, and what is to be said of it. */
export interface Handover {
  /** Lines, documents or rows: the unit's words say what is counted. */
  count: number;
  sums: readonly Sum[];
  findings: readonly Finding[];
  /** Ids of WB's own papers that belong to it, as they stand on the sheet of documents. */
  papers?: readonly string[];
  /** Made only when somebody wants them. @param papers those that WB has given of the ones that belong to it */
  files(papers?: readonly Paper[]): readonly ExchangeFile[];
}

/** A paper of WB's as a file. */
export interface Paper {
  id: string;
  name: string;
  bytes: Uint8Array;
}

interface Unit {
  /** That of its folder. */
  id: string;
  system: System;
  /** Datasets without which there is nothing to hand over. */
  inputs: readonly string[];
  options: readonly Option[];
}

/** Makes files that another system takes. */
export interface FileOut extends Unit {
  direction: 'out';
  /** Pure: the same tables and options give the same bytes. @param texts that stand in the file, of the unit's words */
  prepare(tables: ExchangeTables, chosen: Chosen, texts: Texts): Handover;
}

/** Texts of a unit by name, in the language of whoever hands over. */
export type Texts = Readonly<Record<string, string>>;

/** What a file of another system says: rows of one of our tables. */
export interface Taken {
  /** Of what is kept. */
  count: number;
  findings: readonly Finding[];
  /** The report on whose sheet the rows stand, by its key; the report makes the rest of each row. */
  into: string;
  /** What they lack stays as it stands there. */
  rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows of other sheets that come with them. */
  also?: readonly TakenRows[];
}

/** Rows of one of our tables. */
export interface TakenRows extends Pick<Taken, 'into' | 'rows'> {
  /** Also columns that people fill in. What a unit writes there is new, or as it stands. */
  isTyped?: true;
}

/** Reads files that another system has written. */
export interface FileIn extends Unit {
  direction: 'in';
  /** Ends of names, with the dot. */
  accepts: readonly string[];
  /**
   * One bad part of a file spoils no other.
   * @throws UserActionError FILE_UNREADABLE  it is no such file
   */
  take(file: TakenFile, tables: ExchangeTables, chosen: Chosen): Taken;
}

/** Where a conversation stands: small plain JSON, which outlives an execution. */
export type Place = Readonly<Record<string, unknown>>;

/** What comes of an answer. */
export interface Reply {
  /** From where to go on; null: it is over. */
  place: Place | null;
  /** Rows for the sheet of a report, written before the place is kept: asked again, they are the same rows. */
  rows?: TakenRows | readonly TakenRows[];
  /** How many of the units' things it made. */
  made?: number;
  findings?: readonly Finding[];
}

/** The next thing to ask, or that it is over. */
export type Turn =
  | {
    request: SystemRequest;
    /** Of a write: from where to go on when nobody knows whether it was done. It is kept before the call. @default the same place */
    ifUnsure?: Place;
    read(body: unknown): Reply;
  }
  | { findings: readonly Finding[] };

/** Talks to another system by calls: what stands there, what is made there. */
export interface Talk extends Unit {
  direction: 'talk';
  system: SystemId;
  /** The report on whose sheet what is taken in stands. */
  fills?: string;
  /** What would be handed over; nothing is asked for it. */
  check(tables: ExchangeTables, chosen: Chosen): Omit<Handover, 'files'>;
  /** Pure: what to ask at that place. @param place null at the beginning */
  next(place: Place | null, tables: ExchangeTables, chosen: Chosen): Turn;
}

export type Exchange = FileOut | FileIn | Talk;

/** Checks at compile time that it is a unit. */
export function defineFileOut(unit: Omit<FileOut, 'direction'>): FileOut {
  return { direction: 'out', ...unit };
}

export function defineFileIn(unit: Omit<FileIn, 'direction'>): FileIn {
  return { direction: 'in', ...unit };
}

export function defineTalk(unit: Omit<Talk, 'direction'>): Talk {
  return { direction: 'talk', ...unit };
}

/** What a unit says in one language. */
export interface ExchangeWords {
  title: string;
  /** Who it is for and what they get, in a sentence. */
  about: string;
  /** What the number of the preview counts, for `{count}`. */
  counted: string;
  /** What the number of the last result counts, for `{count}`. @default counted */
  made?: string;
  /** Where the file goes in the other system, step by step. */
  steps: readonly string[];
  /** What nobody has tried against the system itself, and how to try it. */
  untried?: string;
  options: Readonly<Record<string, OptionWords>>;
  sums?: Readonly<Record<string, string>>;
  findings?: Readonly<Record<string, string>>;
  /** In the file itself. */
  texts?: Texts;
}

export interface OptionWords {
  label: string;
  hint?: string;
  choices?: Readonly<Record<string, string>>;
}
