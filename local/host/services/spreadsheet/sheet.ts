import type { Execution } from '../../execution/execution';
import { ScriptError } from '../../service/errors';
import { bool, cell, fields, int, list, member, nullable, object, str, type CellArgument } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { parseA1 } from '../../workbook/area';
import { protect, sortRows } from '../../workbook/operations';
import { CellWriter } from '../../workbook/write-cells';
import { groupMethodsOfSheet } from './column-groups';
import { FilterRef } from './filter';
import { addMetadata, FinderRef, metadataArguments, metadataAt, metadataOverloads } from './metadata';
import { ProtectionRef } from './protection';
import { RangeListRef } from './range-list';
import { rangeOn, requireEditable, SheetRef, SpreadsheetRef, type RangeRef } from './refs';
import { formatRuleMethods } from './conditional-format';
import { chartMethods } from './sheet-charts';
import { lineMethods } from './sheet-lines';

const on = methodsOf<SheetRef>();

const nameMethods = {
  getSheetId: on.pure([[]], (_, self) => self.sheetId),
  getName: on.read([[]], (_, { sheet }) => sheet.name),
  getSheetName: on.read([[]], (_, { sheet }) => sheet.name),
  setName: on.write([[str]], (_, self, name) => {
    const taken = self.document.model.sheetNamed(name);
    if (taken && taken !== self.sheet) throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    self.sheet.name = name;
    return self;
  }),
  getIndex: on.read([[]], (_, self) => self.document.model.sheets.indexOf(self.sheet) + 1),
  getParent: on.pure([[]], (_, self) => new SpreadsheetRef(self.document)),
  hideSheet: on.write([[]], (_, self) => (self.sheet.hidden = true, self)),
  showSheet: on.write([[]], (_, self) => (self.sheet.hidden = false, self)),
  isSheetHidden: on.read([[]], (_, { sheet }) => sheet.hidden),
  setTabColor: on.write([[nullable(str)]], (_, self, color) => (self.sheet.tabColor = color, self)),
  getTabColor: on.read([[]], (_, { sheet }) => sheet.tabColor),
  activate: on.write([[]], (_, self) => (self.document.activeSheetId = self.sheetId, self)),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };

const a1On = (self: SheetRef, text: string): RangeRef => {
  const bang = text.lastIndexOf('!');
  const area = parseA1(bang < 0 ? text : text.slice(bang + 1), self.sheet.maxRows, self.sheet.maxColumns);
  return rangeOn(self, area, /^\$?([a-z]+|\d+):\$?\1$/i.test(text));
};

const cellMethods = {
  getLastRow: on.read([[]], (_, { sheet }) => sheet.lastRow()),
  getLastColumn: on.read([[]], (_, { sheet }) => sheet.lastColumn()),
  getMaxRows: on.read([[]], (_, { sheet }) => sheet.maxRows),
  getMaxColumns: on.read([[]], (_, { sheet }) => sheet.maxColumns),
  getRange: on.pure([[str], [int, int], [int, int, int], [int, int, int, int]], (_, self, first, column, rows = 1, columns = 1) =>
    typeof first === 'string' ? a1On(self, first) : rangeOn(self, { row: first, column: column ?? 1, rows, columns })),
  getRangeList: on.pure([[list(str)]], (_, self, texts) => new RangeListRef(texts.map((text) => a1On(self, text)))),
  getDataRange: on.read([[]], (_, self) =>
    rangeOn(self, { row: 1, column: 1, rows: Math.max(1, self.sheet.lastRow()), columns: Math.max(1, self.sheet.lastColumn()) })),
  appendRow: on.write([[list(cell)]], appendRow),
  clear: on.write([[], [fields]], (execution, self, options = {}) => {
    empty(execution, self, { values: !options.formatOnly, formats: !options.contentsOnly });
    return self;
  }),
  clearContents: on.write([[]], (execution, self) => empty(execution, self, { values: true, formats: false })),
  clearFormats: on.write([[]], (execution, self) => empty(execution, self, { values: false, formats: true })),
  clearNotes: on.write([[]], (execution, self) => {
    requireEditable(execution, self, self.sheet.wholeArea());
    self.sheet.notes.clear();
    return self;
  }),
  sort: on.write([[int], [int, bool]], (execution, self, column, ascending = true) => {
    const { sheet } = self;
    requireEditable(execution, self, sheet.wholeArea());
    const rows = sheet.lastRow() - sheet.frozenRows;
    if (rows > 0) sortRows(sheet, { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.maxColumns }, [{ column, ascending }]);
    return self;
  }),
  copyTo: on.write([[object(SpreadsheetRef)]], (_, self, target) => {
    if (target.document !== self.document) throw new ScriptError('not emulated: Sheet.copyTo another spreadsheet', 'Error');
    return new SheetRef(self.document, self.document.model.duplicate(self.sheet, freeName(self)).id);
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };

export function freeName(self: SheetRef): string {
  const base = `Copy of ${self.sheet.name}`;
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!self.document.model.sheetNamed(name)) return name;
  }
}

function appendRow(execution: Execution, self: SheetRef, row: readonly CellArgument[]): SheetRef {
  const { sheet } = self;
  const at = sheet.lastRow() + 1;
  if (at > sheet.maxRows) sheet.insert('row', at, 1, at - 1);
  if (row.length > sheet.maxColumns) sheet.insert('column', sheet.maxColumns + 1, row.length - sheet.maxColumns, sheet.maxColumns);
  requireEditable(execution, self, { row: at, column: 1, rows: 1, columns: row.length });
  execution.countCellsWritten(sheet.name, row.length);
  const writer = new CellWriter(sheet, execution.host.clock.nowMs());
  row.forEach((value, c) => writer.write(at, c + 1, value));
  return self;
}

function empty(execution: Execution, self: SheetRef, what: { values: boolean; formats: boolean }): SheetRef {
  requireEditable(execution, self, self.sheet.wholeArea());
  if (what.values) for (const layer of [self.sheet.values, self.sheet.spilled]) layer.clear();
  if (what.formats) self.sheet.formats.clear();
  if (what.values && what.formats) self.sheet.notes.clear();
  return self;
}

const rightsMethods = {
  protect: on.write([[]], (execution, self) => {
    requireEditable(execution, self, self.sheet.wholeArea());
    const known = self.sheet.protections.find((one) => one.kind === 'SHEET');
    const editors = self.document.editors.map((user) => user.email);
    return new ProtectionRef(self, known ?? protect(self.sheet, 'SHEET', self.sheet.wholeArea(), editors));
  }),
  getProtections: on.read([[member('ProtectionType')]], (_, self, kind) =>
    self.sheet.protections.filter((one) => one.kind === kind).map((one) => new ProtectionRef(self, one))),
  getFilter: on.read([[]], (_, self) => (self.sheet.filter ? new FilterRef(self) : null)),
  addDeveloperMetadata: on.write(metadataOverloads, (_, self, key, second, third) => {
    addMetadata(self.document, { kind: 'SHEET', sheetId: self.sheet.id }, ...metadataArguments(key, second, third));
    return self;
  }),
  getDeveloperMetadata: on.read([[]], (_, self) => metadataAt(self.document, { kind: 'SHEET', sheetId: self.sheet.id })),
  createDeveloperMetadataFinder: on.read([[]], (_, self) => new FinderRef(self.document, { kind: 'SHEET', sheetId: self.sheet.id })),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };

export const sheetClass = serviceClass<GoogleAppsScript.Spreadsheet.Sheet>(
  { name: 'Sheet', path: 'SpreadsheetApp.Sheet' },
  { ...nameMethods, ...cellMethods, ...rightsMethods, ...lineMethods, ...groupMethodsOfSheet, ...chartMethods, ...formatRuleMethods },
);
