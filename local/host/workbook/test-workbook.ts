import type { CellArgument } from '../service/param';
import type { HostUser } from '../user';
import { parseA1, type Area } from './area';
import { protect, sortRows } from './operations';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { CellWriter, readCell } from './write-cells';

type ShownCell = string | number | boolean | Date;

interface Owned { readonly owner: HostUser }

/** What a test, or the page, sees of the grid and does to it as a person would. Nothing here counts as a service call. */
export class TestWorkbook {
  constructor(private readonly file: Owned, readonly model: Workbook) {}

  /** The tab itself. @throws when there is none of that name */
  sheet(name: string): Sheet {
    const sheet = this.model.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet «${name}», there are: ${this.sheetNames().join(', ')}`);
    return sheet;
  }

  sheetNames(): string[] {
    return this.model.sheets.map((sheet) => sheet.name);
  }

  /** Values as numbers (dates are serials), without empty rows and columns at the end; empty cells are `''`. */
  rows(sheetName: string): (string | number | boolean)[][] {
    const sheet = this.sheet(sheetName);
    return cells(sheet, (row, column) => sheet.value(row, column) ?? '');
  }

  /** Like `rows`, as `getValues` gives them: dates are Date. */
  values(sheetName: string): ShownCell[][] {
    const sheet = this.sheet(sheetName);
    return cells(sheet, (row, column) => readCell(sheet, row, column));
  }

  formulas(sheetName: string): string[][] {
    const sheet = this.sheet(sheetName);
    return cells(sheet, (row, column) => sheet.formula(row, column));
  }

  /** Types a value into a cell. */
  userSet(sheetName: string, row: number, column: number, value: CellArgument, nowMs = 0): void {
    new CellWriter(this.sheet(sheetName), nowMs).write(row, column, value);
  }

  /** Types rows of values from a corner on. */
  userSetRows(sheetName: string, row: number, column: number, rows: CellArgument[][]): void {
    rows.forEach((cellsOfRow, r) => cellsOfRow.forEach((value, c) => this.userSet(sheetName, row + r, column + c, value)));
  }

  /** Sorts all rows below the header by one column. */
  userSort(sheetName: string, column: number, ascending = true, headerRows = 1): void {
    const sheet = this.sheet(sheetName);
    const rows = sheet.lastRow() - headerRows;
    if (rows > 0) sortRows(sheet, { row: headerRows + 1, column: 1, rows, columns: sheet.maxColumns }, [{ column, ascending }]);
  }

  /** Makes the cells of a range one. */
  userMerge(sheetName: string, a1: string): void {
    const sheet = this.sheet(sheetName);
    sheet.merges.push(parseA1(a1, sheet.maxRows, sheet.maxColumns));
  }

  userInsertColumn(sheetName: string, before: number, count = 1): void {
    this.sheet(sheetName).insert('column', before, count, before > 1 ? before - 1 : before);
  }

  userDeleteColumn(sheetName: string, column: number, count = 1): void {
    this.sheet(sheetName).delete('column', column, count);
  }

  userInsertRows(sheetName: string, before: number, count = 1): void {
    this.sheet(sheetName).insert('row', before, count, before > 1 ? before - 1 : before);
  }

  userDeleteRows(sheetName: string, row: number, count = 1): void {
    this.sheet(sheetName).delete('row', row, count);
  }

  /** Drags a column so that it stands before another (positions before the move). */
  userMoveColumn(sheetName: string, column: number, before: number): void {
    this.sheet(sheetName).move('column', column, 1, before);
  }

  userAddSheet(name: string, rows?: number, columns?: number): Sheet {
    return this.model.addSheet(name, this.model.sheets.length, rows, columns);
  }

  userRename(sheetName: string, newName: string): void {
    this.sheet(sheetName).name = newName;
  }

  /** Drags a tab to a 0-based position. */
  userMove(sheetName: string, index: number): void {
    const sheet = this.sheet(sheetName);
    this.model.sheets = this.model.sheets.filter((other) => other !== sheet);
    this.model.sheets.splice(index, 0, sheet);
  }

  userDuplicate(sheetName: string, newName = `Копия ${sheetName}`): Sheet {
    return this.model.duplicate(this.sheet(sheetName), newName);
  }

  userDeleteSheet(sheetName: string): void {
    this.model.removeSheet(this.sheet(sheetName));
  }

  /** Protects a range (or, without `a1`, the sheet) so that only the owner and `editors` may edit. */
  userProtect(sheetName: string, a1?: string, editors: HostUser[] = []): void {
    const sheet = this.sheet(sheetName);
    const area: Area = a1 ? parseA1(a1, sheet.maxRows, sheet.maxColumns) : sheet.wholeArea();
    const protection = protect(sheet, a1 ? 'RANGE' : 'SHEET', area, []);
    for (const user of [this.file.owner, ...editors]) protection.editors.add(user.email);
  }

  /** Has a column refuse what does not fit a rule, from a row down to the end of the grid. */
  userValidate(sheetName: string, fromRow: number, column: number, rule: object): void {
    const sheet = this.sheet(sheetName);
    for (let row = fromRow; row <= sheet.maxRows; row += 1) sheet.validations.set(row, column, rule);
  }

  /** Puts a basic filter over the data, hiding rows whose value in `column` is in `hidden`. */
  userFilter(sheetName: string, column: number, hidden: string[]): void {
    const sheet = this.sheet(sheetName);
    sheet.filter ??= { area: { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) }, hiddenValues: new Map() };
    sheet.filter.hiddenValues.set(column, hidden);
    sheet.applyFilter();
  }

  userHideRow(sheetName: string, row: number): void {
    this.sheet(sheetName).rowLines.hidden.add(row);
  }
}

function cells<T extends ShownCell>(sheet: Sheet, read: (row: number, column: number) => T): T[][] {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => read(r + 1, c + 1)));
}
