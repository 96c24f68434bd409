import { CellValueType } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { BookView, CellAt, UserAction } from '../../messages';
import { byId } from '../elements';
import { ask } from '../server';
import { Changes } from './apply';
import { Edits } from './edits';
import { Notes } from './notes';
import { Rows } from './rows';
import { Tabs } from './tabs';
import { BOOK_ID, createViewer, type Viewer } from './univer';

/** The spreadsheet on the page: shows the host's document and passes on what a person does to it. */
export class Grid {
  private readonly viewer: Viewer;
  private readonly changes: Changes;
  private readonly tabs: Tabs;
  private readonly rows: Rows;
  private readonly notes = new Notes();
  /** The tab that the host had in front when it was last asked. */
  private activeInHost: string | null = null;
  /** Tabs chosen here that the host has yet to hear of: until then it names an older one. */
  private activating = 0;
  /** Tabs that the host has made since a person last did anything here. */
  private unasked = new Set<string>();

  constructor(container: string, private readonly onFailure: (text: string) => void, onRefused: () => void) {
    this.viewer = createViewer(container);
    this.changes = new Changes(this.viewer);
    this.tabs = new Tabs(this.viewer, this.changes.apply);
    this.rows = new Rows(this.viewer, this.changes, this.notes);
    const edits = new Edits(this.viewer, this.changes, (action) => void this.act(action), onRefused);
    this.watch(edits);
  }

  async show({ sheets, activeSheetId }: BookView): Promise<void> {
    this.unasked = new Set([...this.unasked, ...this.tabs.sync(sheets)]);
    const active = String(activeSheetId);
    if (this.activating === 0 && active !== this.activeInHost) this.activate(active);
    await this.rows.changed();
    this.describe();
  }

  async act(action: UserAction): Promise<void> {
    await ask('act', { action }).catch((error: Error) => this.onFailure(error.message));
  }

  /** The first cell of the selection, 1-based. */
  selected(): CellAt {
    const sheet = this.viewer.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    return { sheetId: Number(sheet?.getSheetId()), row: (range?.getRow() ?? 0) + 1, column: (range?.getColumn() ?? 0) + 1 };
  }

  focus(): void {
    document.querySelector<HTMLElement>('#univer-sheet-main-canvas_book')?.focus();
  }

  /** A canvas says nothing to those who do not see it: the chosen cell is told in words. */
  private describe(): void {
    const range = this.viewer.api.getActiveWorkbook()?.getActiveSheet().getActiveRange();
    const cell = range?.getCellData();
    const shown = cell?.t === CellValueType.BOOLEAN ? String(Boolean(cell.v)).toUpperCase() : range?.getDisplayValue() ?? '';
    byId('cell').textContent = range ? `${range.getA1Notation()}: ${shown}` : '';
  }

  private watch(edits: Edits): void {
    const { api } = this.viewer;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      edits.typed = isConfirm ? { row, column, text: value.toPlainText() } : null;
    });
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id === SetSelectionsOperation.id) this.describe();
    });
    api.addEvent(api.Event.Scroll, () => void this.rows.show());
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => this.activated(activeSheet.getSheetId()));
    api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      this.hovered = this.notes.at(worksheet.getSheetId(), row + 1, column + 1);
    });
    for (const deed of ['pointerdown', 'keydown']) document.addEventListener(deed, () => { this.unasked.clear(); }, true);
    document.addEventListener('pointermove', ({ clientX, clientY, target }) => {
      this.notes.show((target as Element).tagName === 'CANVAS' ? this.hovered : undefined, clientX, clientY);
    });
  }

  private hovered: ReturnType<Notes['at']>;

  private activated(sheetId: string): void {
    void this.rows.show();
    if (this.changes.isFromHost || sheetId === this.activeInHost || !/^\d+$/.test(sheetId)) return;
    // Univer turns to each new sheet, some time after it has got it. In Sheets people stay where they are.
    if (this.unasked.has(sheetId) && this.activeInHost !== null) return this.activate(this.activeInHost);
    this.activeInHost = sheetId;
    this.activating += 1;
    void this.act({ kind: 'activateSheet', sheetId: Number(sheetId) }).finally(() => { this.activating -= 1; });
  }

  private activate(sheetId: string): void {
    this.activeInHost = sheetId;
    this.changes.apply(SetWorksheetActiveOperation, { unitId: BOOK_ID, subUnitId: sheetId });
  }
}
