import type { Cell } from '../ports/workbook';
import type { ReportId } from '../reports';
import type { Reader } from '../sheet/reader';
import type { TableSpec } from '../sheet/table-spec';
import type { GroupingId, MeasureId, Words } from './arguments/words';
import type { MeasuredFormula } from './measuring/measured';
import type { SheetId } from './sheets';

/** As Apps Script hands it over: a value for one cell, rows of values for a range; '' for an empty cell, undefined for none. */
export type Argument = unknown;

/** One value for one cell; rows of cells for a range or a table, which Sheets spreads over its neighbours. */
export type Answer = Cell | Date | (Cell | Date)[][];

/** Why a dataset has no rows: nothing has happened in it, somebody has switched it off, or it was never read. */
export type Standing = 'empty' | 'off' | 'never';

/** What a formula may see of the file: nothing here can write, ask WB or reach a token. */
export interface FileView {
  readonly words: Words;
  spec(id: SheetId): TableSpec;
  dataset(id: SheetId): Reader;
  journal(): Reader;
  /** Rows of the dataset's sheet, its header and the user's included; 0 where there is no sheet. */
  rowsOnSheet(id: SheetId): number;
  /** What the file knows of a dataset that has no rows: asked only then, because it costs a look into a store. */
  standing(id: SheetId): Standing;
  /** Names of the connected shops. */
  shops(): readonly string[];
  /** Reports that the file may have, by their ids. */
  reports(): readonly ReportId[];
  /** Names of the dataset's sheet in our other languages: looked at last, because their texts must be loaded. */
  otherTitles(id: SheetId): readonly string[];
  /** Headers of a column in our other languages. */
  otherHeaders(id: SheetId, columnId: string): readonly string[];
  /** When the data was last refreshed, Moscow wall clock; null when nobody knows. */
  stamp(): number | null;
  /** What the spreadsheet shows of a moment, and the moment that it shows so. */
  serialOf(moment: Date): number;
  momentOf(serial: number): Date;
  /** What `make` gives, from an earlier execution over the same data where there was one. */
  remember<T>(key: string, make: () => T): T;
}

export type ParameterId =
  | 'articles' | 'period' | 'warehouse' | 'group' | 'measure' | 'field' | 'shop' | 'dataset' | 'columns' | 'conditions' | 'stamp';

/** A function for cells. What people read about it follows from this and from its texts in the locales. */
export interface Formula {
  /** In the order of the arguments; the stamp is the last. */
  readonly parameters: readonly ParameterId[];
  /** Sheets that it reads. */
  readonly datasets: readonly SheetId[];
  readonly groupings: readonly GroupingId[];
  readonly measures: readonly MeasureId[];
  /** What it adds up. */
  readonly sums?: readonly MeasuredFormula[];
  /** @throws UserActionError FORMULA_…  with what the person at the cell can do */
  answer(args: readonly Argument[], file: FileView): Answer;
}

export type Given = Readonly<Partial<Record<ParameterId, Argument>>>;

/** The arguments by the names of their parameters. */
export function givenOf(parameters: readonly ParameterId[], args: readonly Argument[]): Given {
  const given: Partial<Record<ParameterId, Argument>> = {};
  parameters.forEach((parameter, at) => {
    given[parameter] = args[at];
  });
  return given;
}
