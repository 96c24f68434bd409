import { ScriptError } from '../service/errors';
import { shiftArea, shiftSpan, movedIndex, type Area, type Dimension, type Shift } from './area';
import { Formula, scalarOf, withFormat, type CellFormat, type Scalar } from './cell';
import { type FormatRule, highlightOf } from './format-rules';
import { Layer } from './layer';
import { Values } from './values';

export interface ProtectionModel {
  id: number;
  kind: 'RANGE' | 'SHEET';
  area: Area;
  description: string;
  warningOnly: boolean;
  editors: Set<string>;
  /** Parts of a protected sheet that stay open. */
  unprotected: Area[];
}

export interface ChartModel {
  id: number;
  kind: 'line' | 'column' | 'bar' | 'pie';
  ranges: { sheetId: number; area: Area }[];
  anchor: { row: number; column: number };
  options: Record<string, unknown>;
  numHeaders: number;
}

/** Sizes, visibility and such of rows or columns, which follow them when they move. */
class Lines {
  sizesPx = new Map<number, number>();
  hidden = new Set<number>();
  /** Depth of the group that a line is in; none for 0. */
  groupDepths = new Map<number, number>();
  /** Lines of groups that are folded up, deepest group of each. */
  folded = new Set<number>();

  /** Not to be seen, whatever the reason. */
  unseen(): number[] {
    return [...new Set([...this.hidden, ...this.folded])].sort((a, b) => a - b);
  }

  shift(shift: Shift): void {
    const to = (index: number) => (shift.kind === 'move' ? movedIndex(index, shift) : shiftSpan(index, 1, shift)?.start);
    const kept = <V>(entries: [number, V][]) => entries.flatMap(([index, v]): [number, V][] => (to(index) === undefined ? [] : [[to(index) as number, v]]));
    this.sizesPx = new Map(kept([...this.sizesPx]));
    const keptSet = (lines: Set<number>) => new Set(kept([...lines].map((index): [number, null] => [index, null])).map(([index]) => index));
    this.hidden = keptSet(this.hidden);
    this.groupDepths = new Map(kept([...this.groupDepths]));
    this.folded = keptSet(this.folded);
    if (shift.kind === 'insert') this.widenGroup(shift.at, shift.count);
  }

  /** New lines between two of a group are in it. */
  private widenGroup(at: number, count: number): void {
    const depth = Math.min(this.groupDepths.get(at - 1) ?? 0, this.groupDepths.get(at + count) ?? 0);
    for (let line = at; depth > 0 && line < at + count; line++) {
      this.groupDepths.set(line, depth);
      if (this.folded.has(at - 1) && this.folded.has(at + count)) this.folded.add(line);
    }
  }
}

export interface SheetFilter {
  area: Area;
  /** Hidden values by 1-based column of the sheet. */
  hiddenValues: Map<number, string[]>;
}

/** What a tab knows of the file that it is in. */
export interface Book {
  readonly timeZone: string;
  readonly locale: string;
  /** A new id, unique in the file. */
  takeId(): number;
  /** @throws ScriptError when the file may not have so many cells more */
  requireRoom(cells: number): void;
  /** @throws ScriptError when a tab may not have so many columns */
  requireColumns(columns: number): void;
  /** Formulas and ranges of other tabs follow what moved here. */
  shifted(sheet: Sheet, shift: Shift): void;
}

/** One tab: its cells in layers, and everything that has a place on it. */
export class Sheet {
  values = new Values();
  formats = new Layer<CellFormat>();
  notes = new Layer<string>();
  validations = new Layer<object>();
  /** Values that a formula spills into other cells; the engine owns them. */
  spilled = new Layer<Scalar>();
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  rowLines = new Lines();
  columnLines = new Lines();
  hiddenByFilter = new Set<number>();
  filter: SheetFilter | null = null;
  protections: ProtectionModel[] = [];
  /** Cells that people have made one. Only what would fail because of them is emulated. */
  merges: Area[] = [];
  charts: ChartModel[] = [];
  /** The first that a cell meets decides how it looks. */
  formatRules: FormatRule[] = [];
  maxRows: number;
  maxColumns: number;

  constructor(readonly workbook: Book, readonly id: number, public name: string, maxRows = 1000, maxColumns = 26) {
    this.maxRows = maxRows;
    this.maxColumns = maxColumns;
  }

  lines(dimension: Dimension): Lines {
    return dimension === 'row' ? this.rowLines : this.columnLines;
  }

  value(row: number, column: number): Scalar | undefined {
    return scalarOf(this.values.get(row, column)) ?? this.spilled.get(row, column);
  }

  formula(row: number, column: number): string {
    const cell = this.values.get(row, column);
    return cell instanceof Formula ? cell.text : '';
  }

  numberFormat(row: number, column: number): string {
    return this.formats.get(row, column)?.numberFormat ?? 'General';
  }

  /** As the cell looks: its own format, and what the conditional ones make of it. */
  shownFormat(row: number, column: number): CellFormat | undefined {
    const own = this.formats.get(row, column);
    return this.formatRules.length === 0 ? own : withFormat(own, highlightOf(this.formatRules, { row, column, value: this.value(row, column) }));
  }

  changeFormat(row: number, column: number, change: CellFormat): void {
    this.formats.set(row, column, withFormat(this.formats.get(row, column), change));
  }

  lastRow(): number {
    return Math.max(this.values.lastRow(), this.spilled.lastRow());
  }

  lastColumn(): number {
    return Math.max(this.values.lastColumn(), this.spilled.lastColumn());
  }

  private layers(): Layer<unknown>[] {
    return [this.values, this.formats, this.notes, this.validations, this.spilled] as Layer<unknown>[];
  }

  /** `inheritFrom` is the line (before the insertion) whose formats the new ones take, 0 for none. */
  insert(dimension: Dimension, at: number, count: number, inheritFrom: number): void {
    this.workbook.requireRoom(dimension === 'row' ? count * this.maxColumns : count * this.maxRows);
    for (const layer of this.layers()) layer.insert(dimension, at, count);
    if (dimension === 'row') this.maxRows += count;
    else this.maxColumns += count;
    if (inheritFrom > 0) this.inheritFormats(dimension, at, count, inheritFrom >= at ? inheritFrom + count : inheritFrom);
    this.shiftAll({ kind: 'insert', dimension, at, count });
  }

  private inheritFormats(dimension: Dimension, at: number, count: number, source: number): void {
    const length = dimension === 'row' ? this.maxColumns : this.maxRows;
    for (let other = 1; other <= length; other++) {
      const format = dimension === 'row' ? this.formats.get(source, other) : this.formats.get(other, source);
      if (!format) continue;
      for (let i = at; i < at + count; i++) this.formats.set(...(dimension === 'row' ? [i, other] as const : [other, i] as const), format);
    }
  }

  delete(dimension: Dimension, at: number, count: number): void {
    const max = dimension === 'row' ? this.maxRows : this.maxColumns;
    const frozen = dimension === 'row' ? this.frozenRows : this.frozenColumns;
    if (at < 1 || at + count - 1 > max) throw new ScriptError(`Those ${dimension}s are out of bounds.`);
    if (count >= max || (at <= frozen + 1 && at + count - 1 >= max)) {
      throw new ScriptError(`Sorry, it is not possible to delete all ${frozen ? 'non-frozen ' : ''}${dimension}s.`);
    }
    for (const layer of this.layers()) layer.delete(dimension, at, count);
    if (dimension === 'row') this.maxRows -= count;
    else this.maxColumns -= count;
    this.shiftAll({ kind: 'delete', dimension, at, count });
  }

  /** Moves lines so that they stand before `before` (a position as it was before the move). */
  move(dimension: Dimension, from: number, count: number, before: number): void {
    if (before >= from && before <= from + count) return;
    const max = dimension === 'row' ? this.maxRows : this.maxColumns;
    const moved = { from, count, before };
    for (const layer of this.layers()) moveLines(layer, dimension, max, moved);
    this.shiftAll({ kind: 'move', dimension, ...moved });
  }

  private shiftAll(shift: Shift): void {
    this.lines(shift.dimension).shift(shift);
    const shifted = <T extends { area: Area }>(items: T[]) => items.filter((item) => {
      const area = shiftArea(item.area, shift);
      if (area) item.area = area;
      return area !== null;
    });
    this.merges = shifted(this.merges.map((area) => ({ area }))).map(({ area }) => area);
    this.protections = shifted(this.protections);
    for (const protection of this.protections) if (protection.kind === 'SHEET') protection.area = this.wholeArea();
    if (this.filter) this.filter = shifted([this.filter])[0] ?? null;
    this.workbook.shifted(this, shift);
  }

  /** Hides the rows that the basic filter's criteria name, by what the cells show. */
  applyFilter(): void {
    this.hiddenByFilter.clear();
    if (!this.filter) return;
    const { area, hiddenValues } = this.filter;
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      for (const [column, hidden] of hiddenValues) {
        if (hidden.includes(String(this.value(row, column) ?? ''))) this.hiddenByFilter.add(row);
      }
    }
  }

  /** The same content in another tab; protections and filter included, named ranges not. */
  copyTo(copy: Sheet): void {
    const freshArea = <T extends { area: Area }>(item: T): T => ({ ...item, area: { ...item.area } });
    copy.values = this.values.clone();
    if (this.values.hasHeldFormula) this.values.forEach((cell, row, column) => {
      if (cell instanceof Formula) copy.values.set(row, column, new Formula(cell.text, cell.value));
    });
    copy.formats = this.formats.clone();
    copy.notes = this.notes.clone();
    copy.validations = this.validations.clone();
    [copy.hidden, copy.tabColor, copy.frozenRows, copy.frozenColumns] = [this.hidden, this.tabColor, this.frozenRows, this.frozenColumns];
    for (const dimension of ['row', 'column'] as const) {
      copy.lines(dimension).sizesPx = new Map(this.lines(dimension).sizesPx);
      copy.lines(dimension).hidden = new Set(this.lines(dimension).hidden);
      copy.lines(dimension).groupDepths = new Map(this.lines(dimension).groupDepths);
      copy.lines(dimension).folded = new Set(this.lines(dimension).folded);
    }
    copy.filter = this.filter && { ...freshArea(this.filter), hiddenValues: new Map(this.filter.hiddenValues) };
    copy.protections = this.protections.map((one) => ({ ...freshArea(one), id: copy.workbook.takeId(), editors: new Set(one.editors) }));
    copy.charts = this.charts.map((chart) => ({
      ...chart, id: copy.workbook.takeId(), options: { ...chart.options },
      ranges: chart.ranges.map((range) => ({ sheetId: range.sheetId === this.id ? copy.id : range.sheetId, area: { ...range.area } })),
    }));
    copy.merges = this.merges.map((area) => ({ ...area }));
    copy.formatRules = this.formatRules.map((rule) => ({ ...rule, areas: rule.areas.map((area) => ({ ...area })) }));
    copy.applyFilter();
  }

  wholeArea(): Area {
    return { row: 1, column: 1, rows: this.maxRows, columns: this.maxColumns };
  }
}

function moveLines(layer: Layer<unknown>, dimension: Dimension, max: number, move: { from: number; count: number; before: number }): void {
  const old = layer.clone();
  const [rows, columns] = [layer.lastRow(), layer.lastColumn()];
  const last = dimension === 'row' ? Math.min(max, Math.max(rows, move.from + move.count - 1, move.before)) : rows;
  for (let r = 1; r <= last; r++) {
    for (let c = 1; c <= (dimension === 'row' ? columns : Math.max(columns, move.from + move.count - 1, move.before - 1)); c++) {
      if (dimension === 'row') layer.set(movedIndex(r, move), c, old.get(r, c));
      else layer.set(r, movedIndex(c, move), old.get(r, c));
    }
  }
}
