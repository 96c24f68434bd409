import type { Cell, Entered, SheetPort, WorkbookPort } from '../ports/workbook';
import { textCell } from './cells/cell';
import { firstRow, placedColumns } from './columns/layout';
import { readColumns } from './columns/read-columns';
import { areTitles } from './columns/titles';
import { keyColumnIds } from './keys/row-key';
import type { TableSpec } from './table-spec';

/** A row of a sheet that people fill in, whoever has made it. */
export interface EnteredRow {
  /** Of the sheet. */
  row: number;
  shop: Cell;
  /** Without the shop, in the order of the columns. */
  key: readonly Cell[];
  entered: readonly Entered[];
}

const BLANK: Entered = { value: '', kind: 'text', isFormula: false };
const ROWS_A_READ = 50_000;

/**
 * Every row below the header with what people have filled in, those that they have added too; none without a sheet. A column that
 * is gone is blank.
 * @throws UserActionError KEY_COLUMN_DELETED
 */
export function enteredRows(workbook: WorkbookPort, spec: TableSpec, inputs: readonly string[]): { sheet: SheetPort; rows: EnteredRow[] } | null {
  const sheet = workbook.find(spec.tag);
  if (sheet === null) return null;
  const placed = placedColumns(sheet, spec);
  const first = Math.max(firstRow(placed), (placed.headerRow ?? 1) + 1);
  const last = sheet.lastRow();
  const keyIds = keyColumnIds(spec);
  const keys = readColumns(sheet, keyIds.map((id) => placed.layout.get(id)), last, first);
  const columns = inputs.map((id) => enteredColumn(sheet, placed.layout.get(id), first, last));
  const rows = keys.map(([shop, ...key], at) => ({ row: first + at, shop: shop as Cell, key, entered: columns.map((column) => column[at] ?? BLANK) }));
  // Where the header stands is not always known: it may have been moved or sorted among the rows.
  return { sheet, rows: rows.filter((_row, at) => !areTitles(spec, keyIds, keys[at] as Cell[])) };
}

/** Puts texts into cells of one column, by row. A column that is gone is left out. */
export function writeCells(workbook: WorkbookPort, spec: TableSpec, columnId: string, texts: ReadonlyMap<number, string>): void {
  const sheet = workbook.find(spec.tag);
  const column = sheet === null ? undefined : placedColumns(sheet, spec).layout.get(columnId);
  if (sheet === null || column === undefined) return;
  for (const [row, text] of texts) sheet.write({ row, column, rows: 1, columns: 1 }, [[textCell(text)]]);
}

function enteredColumn(sheet: SheetPort, column: number | undefined, first: number, last: number): Entered[] {
  const cells: Entered[] = [];
  for (let row = first; column !== undefined && row <= last; row += ROWS_A_READ) {
    const block = sheet.entered({ row, column, rows: Math.min(ROWS_A_READ, last - row + 1), columns: 1 });
    for (const [cell] of block) cells.push(cell as Entered);
  }
  return cells;
}
