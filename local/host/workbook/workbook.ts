import { ScriptError } from '../service/errors';
import { shiftArea, shiftSpan, type Area, type Dimension, type Shift } from './area';
import { maxColumns, maxWorkbookCells, Formula } from './cell';
import { shiftFormula, withoutSheet } from './formula-references';
import { type Book, Sheet } from './sheet';

export interface MetadataModel {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** The Cloud project of the script that set it, which alone sees it where it is of the project. */
  project: string;
  place: { kind: 'SPREADSHEET' } | { kind: 'SHEET'; sheetId: number } | { kind: 'ROW' | 'COLUMN'; sheetId: number; index: number };
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  area: Area;
}

/** The spreadsheet's content, without services, users or rights. */
export class Workbook implements Book {
  sheets: Sheet[] = [];
  metadata: MetadataModel[] = [];
  namedRanges: NamedRangeModel[] = [];
  /** Asked for every cell that is read or written. */
  private readonly byId = new Map<number, Sheet>();
  private nextId = 1;

  constructor(public name: string, public timeZone: string, public locale: string) {}

  takeId(): number {
    return this.nextId++;
  }

  addSheet(name: string, index = this.sheets.length, rows = 1000, columns = 26, id = this.newSheetId()): Sheet {
    if (this.sheetNamed(name)) throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.requireRoom(rows * columns);
    const sheet = new Sheet(this, id, name, rows, columns);
    this.sheets.splice(index, 0, sheet);
    this.byId.set(id, sheet);
    return sheet;
  }

  /** The first sheet of a document has id 0, others a random-looking one; Google's have 32 bits with the sign. */
  private newSheetId(): number {
    const taken = this.takeId();
    return this.sheets.length === 0 && taken === 1 ? 0 : (1_000_003 * taken) % 2 ** 31;
  }

  removeSheet(sheet: Sheet): void {
    if (this.sheets.length === 1) throw new ScriptError("You can't remove all the sheets in a document.");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.byId.delete(sheet.id);
    this.metadata = this.metadata.filter((item) => item.place.kind === 'SPREADSHEET' || item.place.sheetId !== sheet.id);
    this.namedRanges = this.namedRanges.filter((range) => range.sheetId !== sheet.id);
    this.eachFormula((text) => withoutSheet(text, sheet.name));
  }

  /** Google compares sheet names without regard to case when it looks for duplicates only. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.byId.get(id);
  }

  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }

  requireRoom(cells: number): void {
    if (this.cellCount() + cells <= maxWorkbookCells) return;
    throw new ScriptError('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
  }

  requireColumns(columns: number): void {
    if (columns > maxColumns) throw new ScriptError(`This action would increase the number of columns above the limit of ${maxColumns} columns.`);
  }

  /** Called by a sheet whose rows or columns have changed place: everything that points there follows. */
  shifted(sheet: Sheet, shift: Shift): void {
    this.metadata = this.metadata.filter((item) => followed(item, sheet.id, shift));
    this.namedRanges = this.namedRanges.filter((range) => range.sheetId !== sheet.id || moveArea(range, shift));
    for (const rule of sheet.formatRules) rule.areas = rule.areas.map((area) => ({ area })).filter((holder) => moveArea(holder, shift)).map(({ area }) => area);
    for (const other of this.sheets) {
      for (const chart of other.charts) chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheet.id || moveArea(range, shift));
    }
    this.eachFormula((text, on) => shiftFormula(text, on === sheet, sheet.name, shift));
  }

  private eachFormula(changed: (text: string, on: Sheet) => string): void {
    for (const sheet of this.sheets) {
      if (sheet.values.hasHeldFormula) sheet.values.forEach((cell, row, column) => {
        if (!(cell instanceof Formula)) return;
        const text = changed(cell.text, sheet);
        if (text !== cell.text) sheet.values.set(row, column, new Formula(text, cell.value));
      });
    }
  }

  /** A copy of a tab right after it, with its developer metadata. */
  duplicate(sheet: Sheet, name: string): Sheet {
    const copy = this.addSheet(name, this.sheets.indexOf(sheet) + 1, sheet.maxRows, sheet.maxColumns);
    sheet.copyTo(copy);
    this.copyMetadata(sheet, copy);
    return copy;
  }

  /** A whole file copied: sheets keep their ids, metadata and named ranges come along. */
  copy(name: string): Workbook {
    const copy = new Workbook(name, this.timeZone, this.locale);
    copy.nextId = this.nextId;
    copy.sheets = this.sheets.map((sheet) => new Sheet(copy, sheet.id, sheet.name, sheet.maxRows, sheet.maxColumns));
    for (const sheet of copy.sheets) copy.byId.set(sheet.id, sheet);
    this.sheets.forEach((sheet, i) => sheet.copyTo(copy.sheets[i] as Sheet));
    copy.metadata = this.metadata.map((item) => ({ ...item, place: { ...item.place } }));
    copy.namedRanges = this.namedRanges.map((range) => ({ ...range, area: { ...range.area } }));
    return copy;
  }

  private copyMetadata(from: Sheet, to: Sheet): void {
    const copies = this.metadata.filter((item) => item.place.kind !== 'SPREADSHEET' && item.place.sheetId === from.id);
    for (const item of copies) this.metadata.push({ ...item, id: this.takeId(), place: { ...item.place, sheetId: to.id } as MetadataModel['place'] });
  }
}

function moveArea(holder: { area: Area }, shift: Shift): boolean {
  const area = shiftArea(holder.area, shift);
  if (area) holder.area = area;
  return area !== null;
}

const dimensionOf: Record<'ROW' | 'COLUMN', Dimension> = { ROW: 'row', COLUMN: 'column' };

function followed(item: MetadataModel, sheetId: number, shift: Shift): boolean {
  const { place } = item;
  if (place.kind === 'SPREADSHEET' || place.kind === 'SHEET' || place.sheetId !== sheetId) return true;
  if (dimensionOf[place.kind] !== shift.dimension) return true;
  const span = shiftSpan(place.index, 1, shift);
  if (span) item.place = { ...place, index: span.start };
  return span !== null;
}
