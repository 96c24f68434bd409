import type { Worksheet } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { RowsView, WireCell } from '../../messages';
import { ask } from '../server';
import type { Changes } from './apply';
import { styleOfCell, univerCell } from './cells';
import type { Notes } from './notes';
import { BOOK_ID, type Viewer } from './univer';

/** Rows that travel at once; a sheet comes piece by piece as it is scrolled. */
const PIECE = 300;

/** Fills the rows that are looked at with what the host has. */
export class Rows {
  /** The mark of every piece as it was last drawn, by sheet and first row. */
  private readonly marks = new Map<string, string>();
  /** Pieces that are up to date. */
  private readonly fresh = new Set<string>();
  private loading: Promise<void> = Promise.resolve();

  constructor(private readonly viewer: Viewer, private readonly changes: Changes, private readonly notes: Notes) {}

  /** The host's cells have changed: what is in sight is asked for again, the rest when it comes in sight. */
  changed(): Promise<void> {
    this.fresh.clear();
    return this.show();
  }

  /** One after another: an older answer must not overwrite a newer one. */
  show(): Promise<void> {
    this.loading = this.loading.then(() => this.load());
    return this.loading;
  }

  private async load(): Promise<void> {
    const sheet = this.viewer.book.getActiveSheet();
    if (!sheet || !/^\d+$/.test(sheet.getSheetId())) return;
    const range = this.viewer.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    const frozenRows = sheet.getFreeze().ySplit;
    const first = Math.floor((range?.startRow ?? 0) / PIECE);
    const last = Math.floor((range?.endRow ?? 0) / PIECE);
    const wanted = new Set(frozenRows > 0 ? [0] : []);
    for (let piece = first; piece <= last; piece += 1) wanted.add(piece);
    for (const piece of wanted) await this.loadPiece(sheet, piece * PIECE + 1);
  }

  private async loadPiece(sheet: Worksheet, firstRow: number): Promise<void> {
    const key = `${sheet.getSheetId()}/${firstRow}`;
    if (this.fresh.has(key)) return;
    this.fresh.add(key);
    try {
      const { mark, view } = await ask('rows', { sheetId: Number(sheet.getSheetId()), firstRow, count: PIECE, known: this.marks.get(key) ?? null });
      if (view === null) return;
      this.marks.set(key, mark);
      this.draw(sheet, view);
    } catch {
      // The sheet is gone; the tabs are being brought up to date.
      this.fresh.delete(key);
    }
  }

  /** Written past Univer's commands, which would take seconds, and drawn by one small change. */
  private draw(sheet: Worksheet, view: RowsView): void {
    const before = this.chosen(sheet);
    const styleId = this.styleIds(view);
    for (let at = 0; at < PIECE; at += 1) {
      const filled = (view.rows[at] ?? []).flatMap((cell, column) => (cell ? [[column, univerCell(cell, styleId(cell))] as const] : []));
      sheet.getCellMatrix().setRow(view.firstRow - 1 + at, Object.fromEntries(filled));
    }
    this.notes.replace(view, PIECE);
    const after = this.chosen(sheet);
    this.redraw(sheet, JSON.stringify(before.cell) !== JSON.stringify(after.cell) && !this.isTyping() ? after.column : Number(after.column === 0));
    this.fitHeights(sheet.getSheetId(), view);
  }

  /** Looks in Univer's own list, each put there once. */
  private styleIds({ styles }: RowsView): (cell: WireCell) => string | null {
    const own = this.viewer.book.getStyles();
    const ids = new Map<string, string | null>();
    return (cell) => {
      const key = `${cell[1]}/${typeof cell[0] === 'number' && !Number.isInteger(cell[0])}`;
      if (!ids.has(key)) ids.set(key, own.setValue(styleOfCell(cell, styles[cell[1] - 1])) ?? null);
      return ids.get(key) ?? null;
    };
  }

  /**
   * One cell is set to itself. The chosen one only if it has changed, for the formula bar's sake: an editor that is
   * being opened there would forget what was typed meanwhile.
   */
  private redraw(sheet: Worksheet, column: number): void {
    const { row } = this.chosen(sheet);
    const cell = sheet.getCellMatrix().getValue(row, column);
    // A copy: setting a formula takes the value away first.
    const cellValue = { [row]: { [column]: cell ? { ...cell } : null } };
    this.changes.apply(SetRangeValuesMutation, { unitId: BOOK_ID, subUnitId: sheet.getSheetId(), cellValue });
  }

  private chosen(sheet: Worksheet): { row: number; column: number; cell: unknown } {
    const range = this.viewer.api.getActiveWorkbook()?.getActiveRange();
    const [row, column] = [range?.getRow() ?? 0, range?.getColumn() ?? 0];
    return { row, column, cell: sheet.getCellMatrix().getValue(row, column) };
  }

  private isTyping(): boolean {
    return this.viewer.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /** Rows with wrapped texts grow, as in Google Sheets. */
  private fitHeights(sheetId: string, { firstRow, rows, styles }: RowsView): void {
    const facade = this.viewer.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    rows.forEach((cells, at) => {
      const isWrapped = cells.some((cell) => cell && cell[0] !== null && styles[cell[1] - 1]?.wrap);
      if (isWrapped) this.changes.fromHost(() => facade?.autoResizeRows(firstRow - 1 + at, 1));
    });
  }
}
