import { type DatasetId, datasetById } from '../../datasets';
import type { Fold } from '../../reports/fold';
import type { Row } from '../../reports/report';
import type { Cell } from '../../ports/workbook';
import type { Column } from '../../tables/table';

/** A value for a cell of a column that is not on its sheet; undefined for a cell that is read as it stands. */
export type Supposed = Cell | undefined;

/** Any number but 0, and one that no count comes to by chance. */
export const SOME_NUMBER = 7_919;
const NUMBERS: readonly Column['kind'][] = ['integer', 'number', 'percent', 'money'];
/** WB's article is an integer that nobody adds up. */
const ARTICLE = /^nm_?id$/i;

/**
 * What is read where a column is not on the sheet is nothing, and to a report nothing adds nothing: a zero that says what nobody knows.
 * So it is asked a second time, with a value in each of these cells: what is then another answer rests on them.
 * Only numbers and flags: of words, WB sends new ones any day, and a report tells what it does not understand.
 */
export function supposedIn(dataset: DatasetId, columnId: string): Supposed {
  const kind = datasetById(dataset).table.columns.find(({ id }) => id === columnId)?.kind;
  if (kind === 'boolean') return true;
  return kind !== undefined && NUMBERS.includes(kind) && !ARTICLE.test(columnId) ? SOME_NUMBER : undefined;
}

export function supposedRows(rows: readonly Row[], cells: readonly Supposed[]): readonly Row[] {
  return isNothing(cells) ? rows : rows.map((row) => filled(row, cells));
}

/** The same sums of the rows with these cells; they are kept beside those without. */
export function supposedFold(fold: Fold, cells: readonly Supposed[]): Fold {
  if (isNothing(cells)) return fold;
  return {
    ...fold, id: `${fold.id}?`,
    keys: (given) => {
      const keyOf = fold.keys(given);
      return (row) => keyOf(filled(row, cells));
    },
    add: (sums, row) => fold.add(sums, filled(row, cells)),
  };
}

function filled(row: Row, cells: readonly Supposed[]): Row {
  return row.map((cell, at) => cells[at] ?? cell);
}

function isNothing(cells: readonly Supposed[]): boolean {
  return cells.every((cell) => cell === undefined);
}
