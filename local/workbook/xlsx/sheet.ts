import { areaAddress, cellAddress, columnLetters } from '../a1';
import type { SheetSnapshot } from '../snapshot';
import { cellXml } from './cells';
import type { FormulaContext } from './formula';
import { NS } from './namespaces';
import { wrappedHeightPt } from './row-height';
import { argb, type StyleTable } from './styles';
import { XML_HEADER } from './xml';
import type { Write } from './zip-file';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Sheets' width of a column nobody has resized. */
const DEFAULT_WIDTH_PX = 100;

export interface SheetContext extends FormulaContext {
  styles: StyleTable;
  isActive: boolean;
  /** Relationship ids of the drawing and of the notes' boxes. */
  drawing?: string;
  legacyDrawing?: string;
}

/**
 * One worksheet part, in the element order that the schema demands.
 * @throws RangeError a sheet larger than an xlsx can be
 */
export function writeSheet(sheet: SheetSnapshot, context: SheetContext, write: Write): void {
  const tab = argb(sheet.tabColor);
  write(`${XML_HEADER}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}">`);
  const isGrouped = Object.keys(sheet.columnGroupDepths).length > 0;
  if (tab || isGrouped) write(`<sheetPr>${tab ? `<tabColor rgb="${tab}"/>` : ''}${isGrouped ? '<outlinePr summaryRight="0"/>' : ''}</sheetPr>`);
  write(`<sheetViews><sheetView${context.isActive ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`);
  write(`<sheetFormatPr defaultColWidth="${xlsxWidth(DEFAULT_WIDTH_PX)}" defaultRowHeight="15.75"/>`);
  write(columnsXml(sheet));
  write('<sheetData>');
  writeRows(sheet, context, write);
  write('</sheetData>');
  if (sheet.filter) write(`<autoFilter ref="${areaAddress(sheet.filter)}"/>`);
  write('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
  if (context.drawing) write(`<drawing r:id="${context.drawing}"/>`);
  if (context.legacyDrawing) write(`<legacyDrawing r:id="${context.legacyDrawing}"/>`);
  write('</worksheet>');
}

function paneXml({ frozenRows, frozenColumns }: SheetSnapshot): string {
  if (!frozenRows && !frozenColumns) return '';
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  const splits = (frozenColumns ? ` xSplit="${frozenColumns}"` : '') + (frozenRows ? ` ySplit="${frozenRows}"` : '');
  const topLeft = cellAddress(frozenRows + 1, frozenColumns + 1);
  return `<pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Pixels to the width unit of xlsx: characters of 7 pixels plus 5 of padding (ECMA-376 part 1, 18.3.1.13). */
function xlsxWidth(px: number): number {
  return Math.max(0, Math.round(((px - 5) / 7) * 100) / 100);
}

function columnsXml({ columnWidthsPx, hiddenColumns, columnGroupDepths }: SheetSnapshot): string {
  const hidden = new Set(hiddenColumns);
  const columns = [...new Set([...[columnWidthsPx, columnGroupDepths].flatMap((by) => Object.keys(by).map(Number)), ...hidden])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const cols = columns.map((column) => {
    const width = xlsxWidth(columnWidthsPx[column] ?? DEFAULT_WIDTH_PX);
    const depth = columnGroupDepths[column];
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}${depth ? ` outlineLevel="${depth}"` : ''}/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

function writeRows(sheet: SheetSnapshot, context: SheetContext, write: Write): void {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (sheet.rows.length > MAX_ROWS || width > MAX_COLUMNS) throw new RangeError(`Sheet "${sheet.name}" is larger than xlsx allows`);
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index + 1));
  const hidden = new Set(sheet.hiddenRows);
  sheet.rows.forEach((_, index) => {
    const { cells, heightPt } = rowXml(sheet, index + 1, letters, context);
    const isHidden = hidden.delete(index + 1);
    const attributes = `${heightPt ? ` ht="${heightPt}"` : ''}${isHidden ? ' hidden="1"' : ''}`;
    if (cells || isHidden) write(`<row r="${index + 1}"${attributes}>${cells}</row>`);
  });
  for (const row of [...hidden].sort((a, b) => a - b)) write(`<row r="${row}" hidden="1"/>`);
}

function rowXml(sheet: SheetSnapshot, row: number, letters: readonly string[], context: SheetContext): { cells: string; heightPt: number } {
  const values = sheet.rows[row - 1] ?? [];
  let cells = '';
  let heightPt = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const style = sheet.styleAt(row, index + 1);
    const id = context.styles.idOf(style, sheet.numberFormatAt(row, index + 1));
    cells += cellXml(value, `${letters[index]}${row}`, id, context);
    if (style.wrap && typeof value === 'string') {
      heightPt = Math.max(heightPt, wrappedHeightPt(value, sheet.columnWidthsPx[index + 1] ?? DEFAULT_WIDTH_PX));
    }
  }
  return { cells, heightPt };
}
