import type { WorkbookSnapshot } from '../workbook/snapshot';
import { CacheStore } from './cache-store';
import { PropertyStore } from './property-store';
import type { TriggerModel } from './triggers';
import { UiRecord } from './ui-record';
import type { HostUser } from './user';
import { snapshotOf } from './workbook/snapshot-of';
import { TestWorkbook } from './workbook/test-workbook';
import { Workbook } from './workbook/workbook';

/** A spreadsheet file with everything that hangs on it. */
export class HostDocument {
  readonly workbook: TestWorkbook;
  readonly properties = new PropertyStore();
  readonly cache = new CacheStore();
  readonly ui = new UiRecord();
  readonly triggers: TriggerModel[] = [];
  /** People who may edit, the owner among them. */
  readonly editors: HostUser[];
  activeSheetId: number;
  /** Cells written by scripts since the document was made, by sheet name. */
  readonly cellsWrittenBySheet: Record<string, number> = {};

  constructor(readonly id: string, public owner: HostUser, readonly model: Workbook) {
    this.editors = [owner];
    this.workbook = new TestWorkbook(this, model);
    this.activeSheetId = model.sheets[0]?.id ?? 0;
  }

  get name(): string {
    return this.model.name;
  }

  addEditor(user: HostUser): void {
    if (!this.editors.includes(user)) this.editors.push(user);
  }

  get cellsWritten(): number {
    return Object.values(this.cellsWrittenBySheet).reduce((sum, cells) => sum + cells, 0);
  }

  countWritten(sheetName: string, cells: number): void {
    this.cellsWrittenBySheet[sheetName] = (this.cellsWrittenBySheet[sheetName] ?? 0) + cells;
  }

  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.model);
  }
}
