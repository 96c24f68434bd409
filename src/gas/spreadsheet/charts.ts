import type { ChartKind, ChartLook, ChartsPort } from '../../ports/charts';
import type { SheetListPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { keptText } from './kept-text';
import { ownSheet } from './own-sheets';
import { sheetCall } from './sheet-errors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Typed = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder | GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;

/** Developer metadata with this key on a sheet says which charts were drawn there: Google's ids by ours. */
const CHARTS_KEY = 'wb.charts';

const SIZE_PX = { width: 480, height: 290 };
const GAP_PX = 20;
/** Below the rows, with room for those of another shop. */
const ROWS_BELOW = 8;

/** Google's charts on our sheets. */
export function spreadsheetCharts(list: SheetListPort): ChartsPort {
  return {
    draw(tag, looks) {
      const sheet = ownSheet(activeSpreadsheet(), list, tag);
      if (sheet !== null) sheetCall(sheet, () => drawOn(sheet, looks, list));
    },
  };
}

function drawOn(sheet: Sheet, looks: readonly ChartLook[], list: SheetListPort): void {
  const kept = keptText(sheet, CHARTS_KEY);
  const drawn = drawnIn(kept.read());
  const charts = sheet.getCharts();
  for (const look of looks) {
    const ranges = rangesOf(look, list);
    const chartId = drawn[look.id];
    if (ranges.length < look.columns.length) continue;
    if (chartId === undefined) {
      drawn[look.id] = insert(sheet, look, ranges, Object.keys(drawn).length);
      kept.write(JSON.stringify(drawn));
    } else {
      const chart = charts.find((one) => one.getChartId() === chartId);
      if (chart !== undefined) follow(sheet, chart, ranges);
    }
  }
}

/** None of a sheet that is gone. */
function rangesOf({ columns }: ChartLook, list: SheetListPort): Range[] {
  return columns.flatMap(({ tag, column, headerRow, rows }) => {
    const source = ownSheet(activeSpreadsheet(), list, tag);
    return source === null ? [] : [source.getRange(headerRow, column, rows === undefined ? source.getMaxRows() - headerRow + 1 : rows + 1, 1)];
  });
}

/** @returns Google's id of the new chart, which it only has on the sheet */
function insert(sheet: Sheet, { kind, title, place }: ChartLook, ranges: readonly Range[], slot: number): number {
  const before = idsOn(sheet);
  const builder = ofKind(sheet.newChart(), kind);
  for (const range of ranges) builder.addRange(range);
  builder.setNumHeaders(1).setOption('title', title).setOption('legend', { position: 'none' });
  builder.setOption('width', SIZE_PX.width).setOption('height', SIZE_PX.height);
  const { row, column } = place ?? { row: sheet.getLastRow() + ROWS_BELOW, column: columnAt(sheet, slot * (SIZE_PX.width + GAP_PX)) };
  sheet.insertChart(builder.setPosition(row, column, 0, 0).build());
  return idsOn(sheet).find((id) => !before.includes(id)) ?? 0;
}

/** Rows that came below the last one are not in a range by themselves, and a sheet that was made anew is another one. */
function follow(sheet: Sheet, chart: Chart, ranges: readonly Range[]): void {
  const shown = chart.getRanges();
  if (ranges.every((range, at) => isSame(range, shown[at]))) return;
  const builder = chart.modify().clearRanges();
  for (const range of ranges) builder.addRange(range);
  sheet.updateChart(builder.build());
}

function isSame(range: Range, other: Range | undefined): boolean {
  return other !== undefined && other.getSheet().getSheetId() === range.getSheet().getSheetId() && other.getA1Notation() === range.getA1Notation();
}

function idsOn(sheet: Sheet): number[] {
  return sheet.getCharts().map((chart) => chart.getChartId() as number);
}

/** The types of the Charts service would have Google ask for its permission where there is no manifest. */
function ofKind(builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, kind: ChartKind): Typed {
  return kind === 'line' ? builder.asLineChart() : builder.asColumnChart();
}

/** The first column that is seen and begins so far from the left edge, or the last one. */
function columnAt(sheet: Sheet, offsetPx: number): number {
  const last = sheet.getMaxColumns();
  let leftPx = 0;
  for (let column = 1; column < last; column += 1) {
    if (sheet.isColumnHiddenByUser(column)) continue;
    if (leftPx >= offsetPx) return column;
    leftPx += sheet.getColumnWidth(column);
  }
  return last;
}

/** Whoever may edit the file may write such metadata too. */
function drawnIn(text: string): Record<string, number> {
  try {
    return Object.fromEntries(Object.entries(Object(JSON.parse(text || '{}')) as object).filter(([, id]) => typeof id === 'number')) as Record<string, number>;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
