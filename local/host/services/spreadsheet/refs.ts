import type { HostDocument } from '../../document';
import type { Execution } from '../../execution/execution';
import { ScriptError, outOfBounds } from '../../service/errors';
import { HostObject } from '../../service/values';
import type { Area } from '../../workbook/area';
import { mayEdit } from '../../workbook/operations';
import type { Sheet } from '../../workbook/sheet';

export class SpreadsheetRef extends HostObject {
  readonly className = 'Spreadsheet';
  constructor(readonly document: HostDocument) {
    super();
  }
}

/** By id, so that a handle of a deleted sheet fails as on Google. */
export class SheetRef extends HostObject {
  readonly className = 'Sheet';
  constructor(readonly document: HostDocument, readonly sheetId: number) {
    super();
  }

  get sheet(): Sheet {
    const sheet = this.document.model.sheetById(this.sheetId);
    if (!sheet) throw new ScriptError(`Sheet ${this.sheetId} not found`);
    return sheet;
  }
}

/** Coordinates fixed when it was made: a range does not follow what is inserted before it. */
export class RangeRef extends HostObject {
  readonly className = 'Range';
  /** @param isWhole asked for as whole columns or rows, as `G:G` is */
  constructor(readonly parent: SheetRef, readonly area: Area, readonly isWhole = false) {
    super();
  }

  get sheet(): Sheet {
    return this.parent.sheet;
  }
}

export function rangeOn(parent: SheetRef, area: Area, isWhole = false): RangeRef {
  const { sheet } = parent;
  if (area.rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
  const fits = area.row >= 1 && area.column >= 1 && area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
  if (!fits) throw outOfBounds();
  return new RangeRef(parent, area, isWhole);
}

/** The area of a range, checked against the sheet as it is now. */
export function liveArea(range: RangeRef): Area {
  return rangeOn(range.parent, range.area).area;
}

function notYours(): ScriptError {
  return new ScriptError('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
}

/** Who may only look changes nothing of a file. */
export function requireEditor(execution: Execution, { editors }: HostDocument): void {
  if (!editors.includes(execution.user)) throw notYours();
}

export function requireEditable(execution: Execution, parent: SheetRef, area: Area): void {
  const { document } = parent;
  const isEditor = document.editors.includes(execution.user);
  if (isEditor && mayEdit(parent.sheet, area, execution.user.email, document.owner.email)) return;
  throw notYours();
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c);
}

export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_unused, c) => read(area.row + r, area.column + c)));
}
