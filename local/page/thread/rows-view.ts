import { type CellFormat, Formula, type Sheet } from '../../host';
import type { RowsView, WireCell, WireStyle } from '../messages';

/** What a cell's error says when the pointer is over it. */
export type ErrorAt = (sheet: Sheet, row: number, column: number) => string | undefined;

/** A piece of a sheet as the page draws it: large sheets travel piece by piece. */
export function rowsView(sheet: Sheet, firstRow: number, count: number, errorAt: ErrorAt): RowsView {
  const styles = new StyleList();
  const notes: RowsView['notes'] = [];
  const lastRow = Math.min(firstRow + count - 1, sheet.maxRows);
  const rows: RowsView['rows'] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells: (WireCell | null)[] = [];
    for (let column = 1; column <= sheet.maxColumns; column += 1) {
      cells.push(wireCell(sheet, row, column, styles));
      const [note, error] = [sheet.notes.get(row, column), errorAt(sheet, row, column)];
      if (note !== undefined) notes.push({ row, column, text: note, isError: false });
      if (error !== undefined) notes.push({ row, column, text: error, isError: true });
    }
    rows.push(withoutEmptyEnd(cells));
  }
  return { sheetId: sheet.id, firstRow, rows: withoutEmptyEnd(rows, (cells) => cells.length === 0), styles: styles.list, notes };
}

function wireCell(sheet: Sheet, row: number, column: number, styles: StyleList): WireCell | null {
  const held = sheet.values.get(row, column);
  const value = sheet.value(row, column);
  const style = styles.numberOf(sheet.shownFormat(row, column));
  if (held instanceof Formula) return [value ?? null, style, held.text];
  return value === undefined && style === 0 ? null : [value ?? null, style];
}

function withoutEmptyEnd<T>(list: T[], isEmpty: (item: T) => boolean = (item) => item === null): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}

/** Formats are interned in the host, so that equal ones are one object. */
class StyleList {
  readonly list: WireStyle[] = [];
  private readonly numbers = new Map<CellFormat, number>();

  numberOf(format: CellFormat | undefined): number {
    if (format === undefined) return 0;
    let number = this.numbers.get(format);
    if (number === undefined) this.numbers.set(format, (number = this.list.push(format)));
    return number;
  }
}
