import type { SheetPort } from '../../ports/workbook';
import type { TableColumn, TableSpec } from '../table-spec';
import type { Layout } from './layout';

/** Words that cells of a column offer to choose from; none where people may write anything. */
export function choicesOf({ isTyped, words }: TableColumn): string[] {
  return isTyped !== true || words === undefined ? [] : [...new Set(Object.values(words.own()))].filter((word) => word !== '');
}

/** Has rows that were added offer what the others do: whether Sheets does that by itself it does not say. */
export function offerChoices(sheet: SheetPort, spec: TableSpec, layout: Layout, added: { row: number; rows: number }): void {
  for (const column of spec.columns) {
    const [choices, place] = [choicesOf(column), layout.get(column.id)];
    if (choices.length > 0 && place !== undefined) sheet.offer({ ...added, column: place, columns: 1 }, choices);
  }
}
