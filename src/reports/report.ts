import type { ColumnIdOf, DatasetId } from '../datasets';
import type { ChartKind } from '../ports/charts';
import type { Tone } from '../ports/highlights';
import type { Cell } from '../ports/workbook';
import type { SortKey } from '../sheet/order/sort-key';
import type { Preset } from '../sync/dataset';
import type { Table, WireRow } from '../tables/table';
import type { Behind, LineCells } from './behind';
import type { Fold, Folded } from './fold';

export type Row = readonly Cell[];

/** The first day that counts, by a column of dates. */
export interface Since<ColumnId extends string = string> {
  columnId: ColumnId;
  from: number;
}

/** What a report sees of the file: tables as they stand, of one shop. Nothing here can write or ask WB. */
export interface ReportTables {
  /** Moscow's day, as sheets number days. */
  readonly today: number;
  /** Whether the dataset's rows are in the file. */
  has(dataset: DatasetId): boolean;
  /**
   * Our rows of the shop top to bottom, columns in the order asked; '' where there is nothing, and in a column that is not on the sheet.
   * @param since rows of earlier days may be left out: a sheet may have a million
   */
  rows<Id extends DatasetId>(dataset: Id, columnIds: readonly ColumnIdOf<Id>[], since?: Since<ColumnIdOf<Id>>): readonly Row[];
  /** What the rows of a large table come to, by the keys of a fold that the report has declared. */
  sums<T extends Folded>(fold: Fold<T>): ReadonlyMap<string, T>;
  /** As `rows`, of another report: above all what people have filled in. */
  reportRows(report: string, columnIds: readonly string[]): readonly Row[];
}

/** A picture on the sheet of a report; its title stands in the words of that report. */
export interface Chart {
  id: string;
  kind: ChartKind;
  /** The report whose columns it shows. It is drawn when that one's sheet is there. */
  of: string;
  /** The first is the axis. */
  columns: readonly string[];
}

/** What people look for together. */
export type ReportGroup = 'overview' | 'payouts' | 'profit' | 'sales' | 'goods' | 'market';

/** Cells of a column that want a look: those with one of the codes, or on one side of a number. */
export type Highlight<ColumnId extends string = string> = { column: ColumnId; tone: Tone } & ({ is: readonly string[] } | { below: number } | { above: number });

/** What is made of imported tables: a pure function, and the table that its rows stand in. */
export interface Report<Id extends string = string, ColumnId extends string = string> {
  /** That of its table. */
  id: Id;
  table: Table<Id, ColumnId>;
  group: ReportGroup;
  /** Datasets without which there is no answer. */
  inputs: readonly DatasetId[];
  /** Datasets that make the answer complete. */
  also?: readonly DatasetId[];
  /** Columns without which it says nothing: those that are off at first are switched on with it, as columns of money of its folds are. */
  brings?: readonly { dataset: DatasetId; columns: readonly string[] }[];
  /** Large tables that it reads as sums: so that a table of half a million rows is read once for all reports, and only where it has changed. */
  folds?: readonly Fold[];
  /** Reports that it reads: they are made first. */
  reads?: readonly string[];
  /** Reports of which it reads what people have filled in, where they are there: it does not switch them on. */
  alsoReads?: readonly string[];
  /** Kinds of work for which it is switched on together with their datasets. */
  presets?: readonly Preset[];
  /** Drawn once on its sheet: afterwards they are the user's to move, change or delete. */
  charts?: readonly Chart[];
  /** Coloured by rules that are made once: afterwards they are the user's. Rows that are not understood are coloured anyway. */
  highlights?: readonly Highlight<NoInfer<ColumnId>>[];
  /**
   * Rows are put in this order when they have been written, those of all shops together; without it each keeps the place where it first
   * stood. Columns of numbers and days, or of codes that are the same in every language: Sheets sorts words by the language of the file.
   */
  order?: readonly SortKey<NoInfer<ColumnId>>[];
  /** Not made until somebody switches it on. */
  isOffByDefault?: true;
  /**
   * Rows of one shop, in the order in which a new sheet shows them where the report has none. Sums are made of whole parts (`wb/amount.ts`) and rounded once.
   * A date is the serial of its day, a percent 18 for 18 %, as WB has it.
   */
  rows(tables: ReportTables): readonly WireRow[];
  /** The rows that one line is made of, for whoever asks what a cell stands for. Without it people see only of which tables the report is made. */
  behind?(tables: ReportTables, line: LineCells): readonly Behind[];
}

/** Checks at compile time that keys name columns of the table. */
export function defineReport<Id extends string, ColumnId extends string>(report: Omit<Report<Id, ColumnId>, 'id'>): Report<Id, ColumnId> {
  return { id: report.table.id, ...report };
}
