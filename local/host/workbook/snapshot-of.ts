import type { Area, CellSnapshot, CellStyle, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { Formula } from './cell';
import type { ChartModel, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The workbook as plain data for writers and viewers. Sheets are read when asked, so take it and use it at once. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  return {
    name: workbook.name,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, workbook)),
    namedRanges: workbook.namedRanges.map((range) => ({ name: range.name, sheetId: range.sheetId, area: { ...range.area } })),
  };
}

function sheetSnapshot(sheet: Sheet, workbook: Workbook): SheetSnapshot {
  const notes: SheetSnapshot['notes'] = [];
  sheet.notes.forEach((text, row, column) => notes.push({ row, column, text }));
  return {
    id: sheet.id, name: sheet.name, hidden: sheet.hidden, tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns, maxRows: sheet.maxRows, maxColumns: sheet.maxColumns,
    rows: rowsOf(sheet),
    columnWidthsPx: Object.fromEntries(sheet.columnLines.sizesPx),
    hiddenColumns: sheet.columnLines.unseen(),
    columnGroupDepths: Object.fromEntries([...sheet.columnLines.groupDepths].filter(([, depth]) => depth > 0)),
    hiddenRows: [...new Set([...sheet.rowLines.hidden, ...sheet.hiddenByFilter])].sort((a, b) => a - b),
    numberFormatAt: (row, column) => sheet.numberFormat(row, column),
    styleAt: (row, column) => styleOf(sheet, row, column),
    notes,
    filter: sheet.filter ? { ...sheet.filter.area } : null,
    charts: sheet.charts.flatMap((chart) => chartSnapshot(chart, workbook)),
  };
}

function rowsOf(sheet: Sheet): (CellSnapshot | undefined)[][] {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => {
    const cell = sheet.values.get(r + 1, c + 1);
    return cell instanceof Formula ? { formula: cell.text, value: cell.value } : cell ?? sheet.spilled.get(r + 1, c + 1);
  }));
}

function styleOf(sheet: Sheet, row: number, column: number): CellStyle {
  const { bold, italic, background, color, wrap, align } = sheet.shownFormat(row, column) ?? {};
  return Object.fromEntries(Object.entries({ bold, italic, background, color, wrap, align }).filter(([, value]) => value !== undefined));
}

/** The size that Sheets gives a new chart. */
const USUAL_SIZE_PX = { width: 600, height: 371 };

function chartSnapshot({ kind, options, ranges, anchor }: ChartModel, workbook: Workbook): ChartSnapshot[] {
  const columns = ranges.flatMap(({ sheetId, area }) => Array.from({ length: area.columns }, (_, at) => (
    { sheetId, row: area.row, column: area.column + at, rows: filledRows(area, workbook.sheetById(sheetId)), columns: 1 })));
  if (columns.length === 0) return [];
  const { width = USUAL_SIZE_PX.width, height = USUAL_SIZE_PX.height } = options as { width?: number; height?: number };
  return [{ kind, title: String(options.title ?? ''), columns, anchor: { ...anchor }, widthPx: width, heightPx: height }];
}

/** Sheets draws nothing of empty rows below the last one. */
function filledRows({ row, rows }: Area, sheet: Sheet | undefined): number {
  return sheet === undefined ? rows : Math.max(1, Math.min(rows, sheet.lastRow() - row + 1));
}
