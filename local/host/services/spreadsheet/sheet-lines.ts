import type { Execution } from '../../execution/execution';
import { ScriptError, outOfBounds } from '../../service/errors';
import { int, object } from '../../service/param';
import { methodsOf, type Method } from '../../service/service-class';
import type { Dimension } from '../../workbook/area';
import { RangeRef, requireEditable, type SheetRef } from './refs';

const on = methodsOf<SheetRef>();
const most = (self: SheetRef, dimension: Dimension) => (dimension === 'row' ? self.sheet.maxRows : self.sheet.maxColumns);

function requireLine(self: SheetRef, dimension: Dimension, at: number, count = 1): void {
  if (at < 1 || count < 1 || at + count - 1 > most(self, dimension)) throw outOfBounds();
}

/** New lines before `at`, taking the formats of the line `from`. */
function insert(execution: Execution, self: SheetRef, dimension: Dimension, at: number, count: number, from: number): SheetRef {
  requireEditable(execution, self, self.sheet.wholeArea());
  if (count < 1) throw new ScriptError('The number of rows or columns to insert must be at least 1.');
  if (dimension === 'column') self.sheet.workbook.requireColumns(self.sheet.maxColumns + count);
  self.sheet.insert(dimension, at, count, from);
  return self;
}

const after = (dimension: Dimension): Method => on.write([[int, int]], (execution, self, at, count) => {
  requireLine(self, dimension, at);
  return insert(execution, self, dimension, at + 1, count, at);
});
const oneAfter = (dimension: Dimension): Method => on.write([[int]], (execution, self, at) => {
  requireLine(self, dimension, at);
  return insert(execution, self, dimension, at + 1, 1, at);
});
const before = (dimension: Dimension): Method => on.write([[int, int]], (execution, self, at, count) => {
  requireLine(self, dimension, at);
  return insert(execution, self, dimension, at, count, at);
});
const oneBefore = (dimension: Dimension): Method => on.write([[int]], (execution, self, at) => {
  requireLine(self, dimension, at);
  return insert(execution, self, dimension, at, 1, at);
});
const blank = (dimension: Dimension): Method => on.write([[int], [int, int]], (execution, self, at, count = 1) => {
  requireLine(self, dimension, at);
  insert(execution, self, dimension, at, count, 0);
});
const remove = (dimension: Dimension): Method => on.write([[int], [int, int]], (execution, self, at, count = 1) => {
  requireEditable(execution, self, self.sheet.wholeArea());
  self.sheet.delete(dimension, at, count);
  return self;
});
const hide = (dimension: Dimension, hidden: boolean): Method => on.write([[int], [int, int]], (_, self, at, count = 1) => {
  requireLine(self, dimension, at, count);
  const lines = self.sheet.lines(dimension).hidden;
  for (let i = at; i < at + count; i++) {
    if (hidden) lines.add(i);
    else lines.delete(i);
  }
});
const setSize = (dimension: Dimension): Method => on.write([[int, int]], (_, self, at, px) => {
  requireLine(self, dimension, at);
  self.sheet.lines(dimension).sizesPx.set(at, px);
  return self;
});
const setSizes = (dimension: Dimension): Method => on.write([[int, int, int]], (_, self, at, count, px) => {
  requireLine(self, dimension, at, count);
  for (let i = at; i < at + count; i++) self.sheet.lines(dimension).sizesPx.set(i, px);
  return self;
});
const freeze = (dimension: Dimension): Method => on.write([[int]], (_, self, count) => {
  if (count < 0 || count >= most(self, dimension)) throw new ScriptError(`You can't freeze all visible ${dimension}s on the sheet.`);
  if (dimension === 'row') self.sheet.frozenRows = count;
  else self.sheet.frozenColumns = count;
});
const move = (dimension: Dimension): Method => on.write([[object(RangeRef), int]], (execution, self, range, to) => {
  requireEditable(execution, self, self.sheet.wholeArea());
  const [from, count] = dimension === 'row' ? [range.area.row, range.area.rows] : [range.area.column, range.area.columns];
  if (to < 1 || to > most(self, dimension) + 1) throw outOfBounds();
  self.sheet.move(dimension, from, count, to);
});

export const lineMethods = {
  insertRowsAfter: after('row'),
  insertRowAfter: oneAfter('row'),
  insertRowsBefore: before('row'),
  insertRowBefore: oneBefore('row'),
  insertRows: blank('row'),
  deleteRows: remove('row'),
  deleteRow: remove('row'),
  hideRows: hide('row', true),
  showRows: hide('row', false),
  setRowHeight: setSize('row'),
  setRowHeights: setSizes('row'),
  setFrozenRows: freeze('row'),
  getFrozenRows: on.read([[]], (_, { sheet }) => sheet.frozenRows),
  getRowHeight: on.read([[int]], (_, { sheet }, row) => sheet.rowLines.sizesPx.get(row) ?? 21),
  isRowHiddenByUser: on.read([[int]], (_, { sheet }, row) => sheet.rowLines.hidden.has(row)),
  isRowHiddenByFilter: on.read([[int]], (_, { sheet }, row) => sheet.hiddenByFilter.has(row)),
  moveRows: move('row'),
  insertColumnsAfter: after('column'),
  insertColumnAfter: oneAfter('column'),
  insertColumnsBefore: before('column'),
  insertColumnBefore: oneBefore('column'),
  insertColumns: blank('column'),
  deleteColumns: remove('column'),
  deleteColumn: remove('column'),
  hideColumns: hide('column', true),
  showColumns: hide('column', false),
  hideColumn: on.write([[object(RangeRef)]], (_, { sheet }, { area }) => {
    for (let i = 0; i < area.columns; i++) sheet.columnLines.hidden.add(area.column + i);
  }),
  unhideColumn: on.write([[object(RangeRef)]], (_, { sheet }, { area }) => {
    for (let i = 0; i < area.columns; i++) sheet.columnLines.hidden.delete(area.column + i);
  }),
  setColumnWidth: setSize('column'),
  setColumnWidths: setSizes('column'),
  getColumnWidth: on.read([[int]], (_, { sheet }, column) => sheet.columnLines.sizesPx.get(column) ?? 100),
  setFrozenColumns: freeze('column'),
  getFrozenColumns: on.read([[]], (_, { sheet }) => sheet.frozenColumns),
  isColumnHiddenByUser: on.read([[int]], (_, { sheet }, column) => sheet.columnLines.hidden.has(column)),
  moveColumns: move('column'),
  autoResizeColumns: on.write([[int, int]], (_, self, at, count) => {
    requireLine(self, 'column', at, count);
    for (let i = at; i < at + count; i++) self.sheet.columnLines.sizesPx.set(i, widthFor(self, i));
    return self;
  }),
  autoResizeColumn: on.write([[int]], (_, self, at) => {
    requireLine(self, 'column', at);
    self.sheet.columnLines.sizesPx.set(at, widthFor(self, at));
    return self;
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };

/** About seven pixels a character over the first hundred rows. */
function widthFor({ sheet }: SheetRef, column: number): number {
  const rows = Math.min(sheet.lastRow(), 100);
  const longest = Math.max(0, ...Array.from({ length: rows }, (_, r) => String(sheet.value(r + 1, column) ?? '').length));
  return Math.min(400, Math.max(21, longest * 7 + 14));
}
