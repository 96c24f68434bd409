import type { WallClockPort } from '../../ports/clock';
import type { Area, Cell, ColumnLook, Entered, Header, PlacedLook, SheetPort, TaggedColumn } from '../../ports/workbook';
import { metadataOfColumns } from './find-metadata';
import { keptText, LAYOUT_KEY, MEMORY_KEY, metadataOf } from './kept-text';
import { lettersOf } from '../../app/cells/letters';
import { sheetCall } from './sheet-errors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata with this key marks a column of ours; its value is the column's tag. */
const COLUMN_KEY = 'wb.column';
/** A header that people have put more titles above than this is looked for by the marks of its columns. */
const TOP_ROWS = 30;
const TEXT_FORMAT = '@';
/** Ranges that one call gives a format. */
const RANGES_A_CALL = 500;

/** @param own metadata of the sheet itself, where they have been read already */
export function sheetPort(sheet: Sheet, clock: WallClockPort, own?: Metadata[]): SheetPort {
  let known: string | undefined;
  const metadata = metadataOf(sheet, own);
  const layout = keptText(sheet, LAYOUT_KEY, metadata);
  const memory = keptText(sheet, MEMORY_KEY, metadata);
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const change = <T>(work: () => T) => sheetCall(sheet, work);
  return {
    get name() {
      return (known = known ?? sheet.getName());
    },
    lastRow: () => sheet.getLastRow(),
    maxRows: () => sheet.getMaxRows(),
    maxColumns: () => sheet.getMaxColumns(),
    header: (row) => headersIn(sheet.getRange(`${row}:${row}`), clock)[0] as Header,
    top: () => headersIn(sheet.getRange(1, 1, Math.min(TOP_ROWS, sheet.getMaxRows()), sheet.getMaxColumns()), clock),
    columns: () => taggedColumns(sheet),
    keptLayout: layout.read,
    keepLayout(text) {
      try {
        layout.write(text);
      } catch {
        // A sheet that somebody protects, for instance: what is not kept only costs time.
      }
    },
    memory: memory.read,
    remember: (text) => change(() => { memory.write(text); }),
    insertColumns: (column, looks, headerRow) => change(() => {
      sheet.insertColumnsBefore(column, looks.length);
      dressColumns(sheet, column, looks, headerRow);
    }),
    writeHeader: (row, looks) => change(() => {
      for (const run of neighbours(looks)) writeTitles(sheet, row, (run[0] as PlacedLook).column, run.map(({ look }) => look));
    }),
    read: (area) => range(area).getValues().map((row: unknown[]) => row.map((value) => cellOf(value, clock))),
    entered: (area) => enteredIn(range(area), clock),
    hiddenAmong(rows) {
      const isFiltered = sheet.getFilter() !== null;
      return rows.filter((row) => sheet.isRowHiddenByUser(row) || (isFiltered && sheet.isRowHiddenByFilter(row)));
    },
    write: (area, values) => sheetCall(sheet, () => { range(area).setValues(values as Cell[][]); }, { sheet, area, values }),
    keepTexts: (areas) => change(() => {
      const names = areas.map(nameOf);
      for (let at = 0; at < names.length; at += RANGES_A_CALL) sheet.getRangeList(names.slice(at, at + RANGES_A_CALL)).setNumberFormat(TEXT_FORMAT);
    }),
    formulas: (area) => range(area).getFormulas() as string[][],
    isPinned: (area) => range(area).getMergedRanges().length > 0 || isFilterSet(sheet),
    sort: (area, keys) => change(() => { range(area).sort([...keys]); }),
    addRows: (count) => change(() => addRows(sheet, count)),
    offer: (area, choices) => change(() => { offer(range(area), choices); }),
    insertRow: (row) => change(() => { sheet.insertRowBefore(row); }),
    insertRowLike: (row) => change(() => {
      sheet.insertRowBefore(row);
      // Which of its neighbours a new row takes its look from, Google does not say.
      sheet.getRange(`${row + 1}:${row + 1}`).copyTo(sheet.getRange(`${row}:${row}`), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    }),
    deleteRows: (row, count) => change(() => { sheet.deleteRows(row, count); }),
    deleteColumn: (column) => change(() => { sheet.deleteColumn(column); }),
    dress: (column, look, headerRow) => change(() => { dress(sheet, column, look, headerRow); }),
    widthPx: (column) => sheet.getColumnWidth(column),
    activate: (row) => { (row === undefined ? sheet : sheet.getRange(row, 1)).activate(); },
  };
}

function headersIn(range: GoogleAppsScript.Spreadsheet.Range, clock: WallClockPort): Header[] {
  const notes = range.getNotes() as string[][];
  return range.getValues().map((row: unknown[], at) => ({ titles: row.map((value) => cellOf(value, clock)), notes: notes[at] as string[] }));
}

function dress(sheet: Sheet, column: number, { header, note, numberFormat, widthPx, hidden }: Parameters<SheetPort['dress']>[1], headerRow = 1): void {
  const top = sheet.getRange(headerRow, column);
  if (numberFormat !== undefined) sheet.getRange(headerRow + 1, column, Math.max(1, sheet.getMaxRows() - headerRow), 1).setNumberFormat(numberFormat);
  if (header !== undefined) top.setValue(header);
  if (note !== undefined) top.setNote(note);
  if (widthPx !== undefined) sheet.setColumnWidth(column, widthPx);
  if (hidden === true) sheet.hideColumns(column);
  if (hidden === false) sheet.showColumns(column);
}

/** Of a filter that does not begin in the first column nobody knows how Google numbers its columns: it counts as set. */
function isFilterSet(sheet: Sheet): boolean {
  const filter = sheet.getFilter();
  if (filter === null) return false;
  const { first, last } = columnsOf(filter.getRange());
  return first > 1 || Array.from({ length: last }, (_, at) => at + 1).some((column) => filter.getColumnFilterCriteria(column) !== null);
}

function columnsOf(range: GoogleAppsScript.Spreadsheet.Range): { first: number; last: number } {
  return { first: range.getColumn(), last: range.getLastColumn() };
}

/** Before the last row while that is empty: rows that come after it would lie outside the filter. */
function addRows(sheet: Sheet, count: number): void {
  const lastRow = sheet.getMaxRows();
  if (sheet.getLastRow() < lastRow) sheet.insertRowsBefore(lastRow, count);
  else sheet.insertRowsAfter(lastRow, count);
}

function enteredIn(range: GoogleAppsScript.Spreadsheet.Range, clock: WallClockPort): Entered[][] {
  const [formats, formulas] = [range.getNumberFormats(), range.getFormulas()];
  return range.getValues().map((row: unknown[], down) => row.map((value, at) => {
    const kind = kindOf(value, formats[down]?.[at] as string);
    return { value: cellOf(value, clock), kind, isFormula: formulas[down]?.[at] !== '' };
  }));
}

function kindOf(value: unknown, format: string): Entered['kind'] {
  if (typeof value === 'number') return format.includes('%') ? 'percent' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return Object.prototype.toString.call(value) === '[object Date]' ? 'date' : 'text';
}

/** A date comes as a moment; what is no cell value to us, such as a picture, reads as empty. */
function cellOf(value: unknown, clock: WallClockPort): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell;
  return Object.prototype.toString.call(value) === '[object Date]' ? clock.serialOf(value as Date) : '';
}

/** Header, note, format, width and tag of the columns from `first` on. */
export function dressColumns(sheet: Sheet, first: number, looks: readonly ColumnLook[], headerRow: number | null = 1): void {
  const rows = sheet.getMaxRows();
  for (const [format, columns] of groups(looks, (look) => look.numberFormat)) columnList(sheet, rows, first, columns).setNumberFormat(format);
  setWidths(sheet, first, looks);
  looks.forEach((look, at) => {
    tagColumn(sheet, first + at, look.tag);
    if (look.hidden) sheet.hideColumns(first + at);
  });
  looks.forEach(({ choices = [] }, at) => { if (choices.length > 0) offer(sheet.getRange((headerRow ?? 0) + 1, first + at, rows - (headerRow ?? 0), 1), choices); });
  foldGroups(sheet, first, looks);
  if (headerRow !== null) writeTitles(sheet, headerRow, first, looks);
}

function offer(range: GoogleAppsScript.Spreadsheet.Range, choices: readonly string[]): void {
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).build());
}

function writeTitles(sheet: Sheet, row: number, first: number, looks: readonly ColumnLook[]): void {
  const header = sheet.getRange(row, first, 1, looks.length);
  header.setNumberFormat(TEXT_FORMAT).setValues([looks.map((look) => look.header)]).setNotes([looks.map((look) => look.note)]);
  header.setFontWeight('bold').setBackground('#f3e8fb').setWrap(true).setVerticalAlignment('middle');
}

/** The button of a group stands before it: what comes after our last column is hidden. */
function foldGroups(sheet: Sheet, first: number, looks: readonly ColumnLook[]): void {
  for (const [isGrouped, columns] of runs(looks, (look) => look.isGrouped)) {
    const column = first + (columns[0] as number);
    if (!isGrouped || sheet.getColumnGroupDepth(column) > 0) continue;
    sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
    sheet.getRange(1, column, 1, columns.length).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(column, 1)?.collapse();
  }
}

/** The most common width for all of them, then the others: half the calls. */
function setWidths(sheet: Sheet, first: number, looks: readonly ColumnLook[]): void {
  const [[usualPx]] = [...groups(looks, (look) => look.widthPx)].sort(([, a], [, b]) => b.length - a.length) as [[number, number[]]];
  sheet.setColumnWidths(first, looks.length, usualPx);
  const others = runs(looks, (look) => look.widthPx).filter(([widthPx]) => widthPx !== usualPx);
  for (const [widthPx, columns] of others) sheet.setColumnWidths(first + (columns[0] as number), columns.length, widthPx);
}

/** Whole columns as one list: a call a format, where a call a column would take seconds for a sheet of sixty. */
function columnList(sheet: Sheet, rows: number, first: number, columns: readonly number[]): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(columns.map((at) => sheet.getRange(1, first + at, rows, 1).getA1Notation()));
}

/** Places of the columns by what they have in common. */
function groups<V>(looks: readonly ColumnLook[], of: (look: ColumnLook) => V): Map<V, number[]> {
  const found = new Map<V, number[]>();
  looks.forEach((look, at) => found.set(of(look), [...(found.get(of(look)) ?? []), at]));
  return found;
}

/** As `groups`, neighbours only. */
function runs<V>(looks: readonly ColumnLook[], of: (look: ColumnLook) => V): [V, number[]][] {
  const found: [V, number[]][] = [];
  looks.forEach((look, at) => {
    const last = found[found.length - 1];
    if (last !== undefined && last[0] === of(look)) last[1].push(at);
    else found.push([of(look), [at]]);
  });
  return found;
}

/** Runs of looks for columns side by side, left to right. */
function neighbours(looks: readonly PlacedLook[]): PlacedLook[][] {
  const found: PlacedLook[][] = [];
  for (const one of [...looks].sort((a, b) => a.column - b.column)) {
    const last = found[found.length - 1];
    if (last !== undefined && (last[0] as PlacedLook).column + last.length === one.column) last.push(one);
    else found.push([one]);
  }
  return found;
}

function nameOf({ row, column, rows, columns }: Area): string {
  return `${lettersOf(column)}${row}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

/** By its letters, as it is known to work: no document says that a range of all rows is a whole column too. */
function tagColumn(sheet: Sheet, column: number, tag: string): void {
  const letters = lettersOf(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_KEY, tag, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function taggedColumns(sheet: Sheet): TaggedColumn[] {
  return metadataOfColumns(sheet, COLUMN_KEY).map((metadata) => ({
    tag: metadata.getValue() as string,
    column: (metadata.getLocation().getColumn() as GoogleAppsScript.Spreadsheet.Range).getColumn(),
  }));
}
