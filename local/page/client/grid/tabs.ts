import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { SheetInfo } from '../../messages';
import type { Apply } from './apply';
import { BOOK_ID, type Viewer } from './univer';

/** As in Google Sheets. */
const COLUMN_PX = 100;
const ROW_PX = 21;

/** Brings Univer's tabs and their shape to what the host has. */
export class Tabs {
  private readonly shapes = new Map<string, string>();

  constructor(private readonly viewer: Viewer, private readonly apply: Apply) {}

  /** @returns ids of the sheets that are new here */
  sync(sheets: readonly SheetInfo[]): string[] {
    const before = this.ids();
    const wanted = sheets.map(({ id }) => String(id));
    sheets.forEach((info, index) => this.syncOne(info, index));
    for (const id of this.ids().filter((one) => !wanted.includes(one))) this.remove(id);
    wanted.forEach((id, index) => this.place(id, index));
    return wanted.filter((id) => !before.includes(id));
  }

  private syncOne(info: SheetInfo, index: number): void {
    const subUnitId = String(info.id);
    const known = this.viewer.book.getSheetBySheetId(subUnitId);
    if (!known) this.insert(info, index);
    const sheet = this.viewer.book.getSheetBySheetId(subUnitId) as Worksheet;
    if (sheet.getName() !== info.name) this.apply(SetWorksheetNameMutation, { unitId: BOOK_ID, subUnitId, name: info.name });
    if (Boolean(sheet.isSheetHidden()) !== info.isHidden) this.apply(SetWorksheetHideMutation, { unitId: BOOK_ID, subUnitId, hidden: flag(info.isHidden) });
    this.reshape(sheet, info);
  }

  private insert(info: SheetInfo, index: number): void {
    this.apply(InsertSheetMutation, {
      unitId: BOOK_ID, index,
      sheet: {
        id: String(info.id), name: info.name, hidden: flag(info.isHidden), rowCount: info.maxRows, columnCount: info.maxColumns,
        defaultColumnWidth: COLUMN_PX, defaultRowHeight: ROW_PX, defaultStyle: { ff: 'Arial', fs: 10 }, cellData: {}, columnData: {}, rowData: {}, mergeData: [],
        tabColor: '', zoomRatio: 1, scrollTop: 0, scrollLeft: 0, showGridlines: BooleanNumber.TRUE, rightToLeft: BooleanNumber.FALSE,
        freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
        rowHeader: { width: 46, hidden: BooleanNumber.FALSE }, columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
      },
    });
  }

  /** Sizes are changed in place: a mutation for each column would take long with wide sheets. */
  private reshape(sheet: Worksheet, info: SheetInfo): void {
    const shape = JSON.stringify([info.maxRows, info.maxColumns, info.columnWidthsPx, info.hiddenColumns, info.hiddenRows, info.frozenRows, info.frozenColumns, info.tabColor]);
    const subUnitId = String(info.id);
    if (this.shapes.get(subUnitId) === shape) return;
    this.shapes.set(subUnitId, shape);
    sheet.setRowCount(info.maxRows);
    sheet.setColumnCount(info.maxColumns);
    const { columnData, rowData } = sheet.getConfig();
    replace(columnData, [
      ...Object.entries(info.columnWidthsPx).map(([column, w]): [number, object] => [Number(column), { w }]),
      ...info.hiddenColumns.map((column): [number, object] => [column, { hd: BooleanNumber.TRUE }]),
    ]);
    hideOnly(rowData, info.hiddenRows);
    const { frozenRows: ySplit, frozenColumns: xSplit } = info;
    this.apply(SetFrozenMutation, { unitId: BOOK_ID, subUnitId, xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 });
    if (info.tabColor !== null) this.apply(SetTabColorMutation, { unitId: BOOK_ID, subUnitId, color: info.tabColor });
  }

  private remove(subUnitId: string): void {
    const sheet = this.viewer.book.getSheetBySheetId(subUnitId);
    this.shapes.delete(subUnitId);
    this.apply(RemoveSheetMutation, { unitId: BOOK_ID, subUnitId, subUnitName: sheet?.getName() ?? '' });
  }

  private place(subUnitId: string, toOrder: number): void {
    const fromOrder = this.ids().indexOf(subUnitId);
    if (fromOrder !== toOrder) this.apply(SetWorksheetOrderMutation, { unitId: BOOK_ID, subUnitId, fromOrder, toOrder });
  }

  private ids(): string[] {
    return this.viewer.book.getSheetOrders().slice();
  }
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Rows keep the heights that their texts need. */
function hideOnly(lines: Record<number, { hd?: BooleanNumber }>, hidden: readonly number[]): void {
  for (const line of Object.values(lines)) delete line.hd;
  for (const position of hidden) lines[position - 1] = { ...lines[position - 1], hd: BooleanNumber.TRUE };
}

/** Positions are 1-based; a later entry of the same line adds to an earlier one. */
function replace(lines: Record<number, object>, entries: readonly [number, object][]): void {
  for (const key of Object.keys(lines)) delete lines[Number(key)];
  for (const [position, line] of entries) lines[position - 1] = { ...lines[position - 1], ...line };
}
