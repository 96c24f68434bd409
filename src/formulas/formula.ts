import type { DatasetId } from '../datasets';
import type { Cell } from '../ports/workbook';
import type { Reader } from '../sheet/reader';

/** As Apps Script hands it over: a value for one cell, rows of values for a range; '' or nothing where nothing is given. */
export type Argument = unknown;

/** One value for one cell; rows of cells for a range or a table, which Sheets spreads over its neighbours. */
export type Answer = Cell | Date | Cell[][];

/** What a formula may see of the file: nothing here can write, ask WB or reach a token. */
export interface FileView {
  dataset(id: DatasetId): Reader;
  journal(): Reader;
  /** Names of the dataset's sheet in all our languages. */
  titles(id: DatasetId): readonly string[];
}

export interface Formula {
  /** @throws UserActionError FORMULA_…  with what the person at the cell can do */
  answer(args: readonly Argument[], file: FileView): Answer;
}
