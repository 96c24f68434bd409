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
  /** What the script keeps of the file, which another script does not see. */
  properties = new PropertyStore();
  cache = new CacheStore();
  readonly ui = new UiRecord();
  readonly triggers: TriggerModel[] = [];
  /** People who may edit, the owner among them. */
  readonly editors: HostUser[];
  activeSheetId: number;
  /** Where the person stands on a sheet; the first cell of every other sheet. */
  selected: { sheetId: number; row: number; column: number } | null = null;
  /** Of the script that works in the file: a bound script gets one with it, and so does its copy in a copy of the file. */
  cloudProject: string;
  /** Cells written by scripts since the document was made, by sheet name. */
  readonly cellsWrittenBySheet: Record<string, number> = {};

  constructor(readonly id: string, public owner: HostUser, readonly model: Workbook) {
    this.editors = [owner];
    this.cloudProject = `project of ${id}`;
    this.workbook = new TestWorkbook(this, model);
    this.activeSheetId = model.sheets[0]?.id ?? 0;
  }

  get name(): string {
    return this.model.name;
  }

  /** The script is given another Cloud project, as its editor allows; what it has stored stays with it. */
  switchCloudProject(name = `${this.cloudProject}, switched`): void {
    this.cloudProject = name;
  }

  /** Another script takes over, as when the published add-on is installed where a bound one was at work. */
  switchScript(): void {
    this.switchCloudProject(`another of ${this.id}`);
    this.properties = new PropertyStore();
    this.cache = new CacheStore();
    this.triggers.length = 0;
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
