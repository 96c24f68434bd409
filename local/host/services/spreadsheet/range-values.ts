import type { Execution } from '../../execution/execution';
import { ScriptError } from '../../service/errors';
import { cell, list, matrix, str, type CellArgument } from '../../service/param';
import { methodsOf, type Method } from '../../service/service-class';
import { Formula, notCalculated, scalarOf } from '../../workbook/cell';
import { displayOf } from '../../workbook/display';
import { CellWriter, readCell } from '../../workbook/write-cells';
import { a1Of } from '../../workbook/area';
import { forEachCell, liveArea, mapCells, requireEditable, RangeRef } from './refs';
import { isRefused, ValidationRef } from './validation';

const on = methodsOf<RangeRef>();

/** The data of a setter must have the shape of its range, to the row and column. */
export function requireShape(range: RangeRef, data: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.area;
  if (data.length !== rows) throw shapeError('rows', data.length, rows);
  const odd = data.find((row) => row.length !== columns);
  if (odd) throw shapeError('columns', odd.length, columns);
}

const shapeError = (what: 'rows' | 'columns', has: number, wants: number) =>
  new ScriptError(`The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`);

function beginWrite(execution: Execution, range: RangeRef): void {
  const area = liveArea(range);
  requireEditable(execution, range.parent, area);
  execution.countCellsWritten(range.sheet.name, area.rows * area.columns);
}

function writeAll(execution: Execution, range: RangeRef, valueAt: (row: number, column: number) => CellArgument): RangeRef {
  beginWrite(execution, range);
  const writer = new CellWriter(range.sheet, execution.host.clock.nowMs());
  const { row, column } = range.area;
  if (range.sheet.validations.lastRow() > 0) requireValid(range, (r, c) => valueAt(r - row, c - column));
  forEachCell(range.area, (r, c) => {
    writer.write(r, c, valueAt(r - row, c - column));
    range.sheet.spilled.set(r, c, undefined);
  });
  return range;
}

/** Of several cells the first is told, and none is written. */
function requireValid({ area, sheet, parent }: RangeRef, valueAt: (row: number, column: number) => CellArgument): void {
  forEachCell(area, (row, column) => {
    const found = sheet.validations.get(row, column);
    if (!(found instanceof ValidationRef) || !isRefused(found.rule, valueAt(row, column), parent.document.model)) return;
    throw new ScriptError(`The data you entered in cell ${a1Of({ row, column, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`);
  });
}

function readAll<T>(execution: Execution, range: RangeRef, read: (row: number, column: number) => T): T[][] {
  const area = liveArea(range);
  execution.countCellsRead(area.rows * area.columns);
  if (showsFormulas(range)) execution.settleFormulas();
  return mapCells(area, read);
}

/** Whether a value in the range may depend on a calculation. */
function showsFormulas({ sheet, area }: RangeRef): boolean {
  if (sheet.spilled.lastRow() > 0) return true;
  return sheet.values.some(area, (cell) => cell instanceof Formula);
}

const display = ({ sheet }: RangeRef) => (row: number, column: number) =>
  displayOf(sheet.value(row, column), sheet.numberFormat(row, column), sheet.workbook.locale);

const asFormula = (text: string) => (text.startsWith('=') || text === '' ? text : `=${text}`);

export const valueMethods = {
  getValue: on.read([[]], (execution, range) => readAll(execution, corner(range), (r, c) => readCell(range.sheet, r, c))[0]?.[0]),
  getValues: on.read([[]], (execution, range) => readAll(execution, range, (r, c) => readCell(range.sheet, r, c))),
  setValue: on.write([[cell]], (execution, range, value) => writeAll(execution, range, () => value)),
  setValues: on.write([[matrix]], (execution, range, values) => {
    requireShape(range, values);
    return writeAll(execution, range, (r, c) => values[r]?.[c]);
  }),
  getDisplayValue: on.read([[]], (execution, range) => readAll(execution, corner(range), display(range))[0]?.[0]),
  getDisplayValues: on.read([[]], (execution, range) => readAll(execution, range, display(range))),
  getFormula: on.read([[]], (execution, range) => readAll(execution, corner(range), (r, c) => range.sheet.formula(r, c))[0]?.[0]),
  getFormulas: on.read([[]], (execution, range) => readAll(execution, range, (r, c) => range.sheet.formula(r, c))),
  setFormula: on.write([[str]], (execution, range, formula) => writeFormulas(execution, range, () => formula)),
  setFormulas: on.write([[list(list(str))]], (execution, range, formulas) => {
    requireShape(range, formulas);
    return writeFormulas(execution, range, (r, c) => formulas[r]?.[c] ?? '');
  }),
  isBlank: on.read([[]], (execution, range) =>
    readAll(execution, range, (r, c) => range.sheet.value(r, c) === undefined && !(range.sheet.values.get(r, c) instanceof Formula)).flat().every(Boolean)),
  clearContent: on.write([[]], (execution, range) => clearValues(execution, range)),
  isChecked: on.read([[]], (execution, range) => {
    const flags = readAll(execution, range, (r, c) => scalarOf(range.sheet.values.get(r, c))).flat();
    return flags.every((flag) => flag === flags[0]) && typeof flags[0] === 'boolean' ? flags[0] : null;
  }),
  trimWhitespace: on.write([[]], (execution, range) => {
    beginWrite(execution, range);
    forEachCell(range.area, (r, c) => {
      const value = range.sheet.values.get(r, c);
      if (typeof value === 'string') range.sheet.values.set(r, c, value.trim().replace(/\s+/g, ' ') || undefined);
    });
    return range;
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

function writeFormulas(execution: Execution, range: RangeRef, textAt: (row: number, column: number) => string): RangeRef {
  beginWrite(execution, range);
  const { row, column } = range.area;
  forEachCell(range.area, (r, c) => {
    const text = asFormula(textAt(r - row, c - column));
    range.sheet.values.set(r, c, text ? new Formula(text, notCalculated) : undefined);
  });
  return range;
}

export function clearValues(execution: Execution, range: RangeRef): RangeRef {
  requireEditable(execution, range.parent, liveArea(range));
  forEachCell(range.area, (r, c) => {
    range.sheet.values.set(r, c, undefined);
    range.sheet.spilled.set(r, c, undefined);
  });
  return range;
}

const corner = ({ parent, area }: RangeRef) => new RangeRef(parent, { ...area, rows: 1, columns: 1 });
