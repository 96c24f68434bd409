import type { Execution } from '../../execution/execution';
import { ScriptError } from '../../service/errors';
import { int, member, num, object, str } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { HostObject } from '../../service/values';
import { parseA1 } from '../../workbook/area';
import type { NamedRangeModel } from '../../workbook/workbook';
import { UserRef } from '../user-ref';
import { addMetadata, FinderRef, metadataArguments, metadataAt, metadataOverloads } from './metadata';
import { ProtectionRef } from './protection';
import { rangeOn, RangeRef, requireEditable, requireEditor, SheetRef, SpreadsheetRef } from './refs';
import { freeName } from './sheet';

const on = methodsOf<SpreadsheetRef>();

class NamedRangeRef extends HostObject {
  readonly className = 'NamedRange';
  constructor(readonly spreadsheet: SpreadsheetRef, readonly model: NamedRangeModel) {
    super();
  }
}

const fileMethods = {
  getId: on.pure([[]], (_, { document }) => document.id),
  getUrl: on.pure([[]], (_, { document }) => `https://docs.google.com/spreadsheets/d/${document.id}/edit`),
  getName: on.read([[]], (_, { document }) => document.model.name),
  rename: on.write([[str]], (_, { document }, name) => {
    document.model.name = name;
  }),
  getOwner: on.read([[]], (_, { document }) => new UserRef(document.owner.email)),
  getEditors: on.read([[]], (_, { document }) => document.editors.map((user) => new UserRef(user.email))),
  getSpreadsheetTimeZone: on.read([[]], (_, { document }) => document.model.timeZone),
  setSpreadsheetTimeZone: on.write([[str]], (_, { document }, zone) => {
    document.model.timeZone = zone;
  }),
  getSpreadsheetLocale: on.read([[]], (_, { document }) => document.model.locale),
  setSpreadsheetLocale: on.write([[str]], (_, { document }, locale) => {
    document.model.locale = locale;
  }),
  toast: on.write([[str], [str, str], [str, str, num]], (_, { document }, message, title = '', timeoutSec = undefined) => {
    document.ui.toasts.push({ message, title, timeoutSec: timeoutSec ?? null });
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Spreadsheet]?: Method };

const tab = (self: SpreadsheetRef, id: number) => new SheetRef(self.document, id);

function insertSheet(self: SpreadsheetRef, first?: string | number, second?: number): SheetRef {
  const { model } = self.document;
  const name = typeof first === 'string' ? first : freeSheetName(self);
  const active = model.sheets.findIndex((sheet) => sheet.id === self.document.activeSheetId);
  const index = typeof first === 'number' ? first : second ?? active + 1;
  if (index < 0 || index > model.sheets.length) throw new ScriptError('Invalid argument: sheetIndex');
  const sheet = model.addSheet(name, index);
  self.document.activeSheetId = sheet.id;
  return tab(self, sheet.id);
}

function freeSheetName({ document }: SpreadsheetRef): string {
  const word = document.model.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  for (let n = document.model.sheets.length + 1; ; n++) if (!document.model.sheetNamed(word + n)) return word + n;
}

function moveActive(self: SpreadsheetRef, position: number): void {
  const { model, activeSheetId } = self.document;
  const sheet = model.sheetById(activeSheetId);
  if (!sheet || position < 1 || position > model.sheets.length) throw new ScriptError('Invalid argument: pos');
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.sheets.splice(position - 1, 0, sheet);
}

const activeTab = (self: SpreadsheetRef): SheetRef => {
  const { model, activeSheetId } = self.document;
  return tab(self, (model.sheetById(activeSheetId) ?? model.sheets[0])?.id ?? 0);
};

const currentCell = (self: SpreadsheetRef): RangeRef => {
  const on = activeTab(self);
  const { selected } = self.document;
  const { row, column } = selected?.sheetId === on.sheetId ? selected : { row: 1, column: 1 };
  return rangeOn(on, { row, column, rows: 1, columns: 1 });
};

const sheetMethods = {
  getSheets: on.read([[]], (_, self) => self.document.model.sheets.map((sheet) => tab(self, sheet.id))),
  getNumSheets: on.read([[]], (_, self) => self.document.model.sheets.length),
  getSheetByName: on.read([[str]], (_, self, name) => {
    const sheet = self.document.model.sheetNamed(name);
    return sheet ? tab(self, sheet.id) : null;
  }),
  getSheetById: on.read([[int]], (_, self, id) => (self.document.model.sheetById(id) ? tab(self, id) : null)),
  insertSheet: on.write([[], [str], [int], [str, int]], (execution, self, first, second) => {
    requireEditor(execution, self.document);
    return insertSheet(self, first, second);
  }),
  deleteSheet: on.write([[object(SheetRef)]], (execution, self, sheet) => {
    requireEditor(execution, self.document);
    requireEditable(execution, sheet, sheet.sheet.wholeArea());
    self.document.model.removeSheet(sheet.sheet);
  }),
  getActiveSheet: on.read([[]], (_, self) => activeTab(self)),
  getCurrentCell: on.read([[]], (_, self) => currentCell(self)),
  setActiveSheet: on.write([[object(SheetRef)]], (_, self, sheet) => {
    self.document.activeSheetId = sheet.sheet.id;
    return sheet;
  }),
  moveActiveSheet: on.write([[int]], (_, self, position) => moveActive(self, position)),
  duplicateActiveSheet: on.write([[]], (_, self) => {
    const active = activeTab(self);
    const copy = self.document.model.duplicate(active.sheet, freeName(active));
    self.document.activeSheetId = copy.id;
    return tab(self, copy.id);
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Spreadsheet]?: Method };

/** `'My sheet'!A1:B2`, a plain A1 text on the active sheet, or the name of a named range. */
function rangeByText(self: SpreadsheetRef, text: string): RangeRef {
  const named = self.document.model.namedRanges.find((range) => range.name === text);
  if (named) return rangeOn(tab(self, named.sheetId), { ...named.area });
  const bang = text.lastIndexOf('!');
  const name = text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = bang < 0 ? activeTab(self).sheet : self.document.model.sheetNamed(name);
  if (!sheet) throw new ScriptError('Range not found');
  return rangeOn(tab(self, sheet.id), parseA1(text.slice(bang + 1), sheet.maxRows, sheet.maxColumns));
}

function setNamedRange(execution: Execution, self: SpreadsheetRef, name: string, range: RangeRef): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new ScriptError(`The name "${name}" is not a valid name for a range.`);
  requireEditable(execution, range.parent, range.area);
  const { model } = self.document;
  model.namedRanges = model.namedRanges.filter((other) => other.name !== name);
  model.namedRanges.push({ name, sheetId: range.parent.sheetId, area: { ...range.area } });
}

const rangeMethods = {
  getRange: on.pure([[str]], (_, self, text) => rangeByText(self, text)),
  setNamedRange: on.write([[str, object(RangeRef)]], (execution, self, name, range) => setNamedRange(execution, self, name, range)),
  getRangeByName: on.read([[str]], (_, self, name) => {
    const named = self.document.model.namedRanges.find((range) => range.name === name);
    return named ? rangeOn(tab(self, named.sheetId), { ...named.area }) : null;
  }),
  getNamedRanges: on.read([[]], (_, self) => self.document.model.namedRanges.map((range) => new NamedRangeRef(self, range))),
  removeNamedRange: on.write([[str]], (_, { document: { model } }, name) => {
    if (!model.namedRanges.some((range) => range.name === name)) throw new ScriptError(`The named range "${name}" does not exist.`);
    model.namedRanges = model.namedRanges.filter((range) => range.name !== name);
  }),
  getProtections: on.read([[member('ProtectionType')]], (_, self, kind) => self.document.model.sheets.flatMap((sheet) =>
    sheet.protections.filter((one) => one.kind === kind).map((one) => new ProtectionRef(tab(self, sheet.id), one)))),
  addDeveloperMetadata: on.write(metadataOverloads, (_, self, key, second, third) => {
    addMetadata(self.document, { kind: 'SPREADSHEET' }, ...metadataArguments(key, second, third));
    return self;
  }),
  getDeveloperMetadata: on.read([[]], (_, { document }) => metadataAt(document, { kind: 'SPREADSHEET' })),
  createDeveloperMetadataFinder: on.read([[]], (_, { document }) => new FinderRef(document, { kind: 'SPREADSHEET' })),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Spreadsheet]?: Method };

export const spreadsheetClass = serviceClass<GoogleAppsScript.Spreadsheet.Spreadsheet>(
  { name: 'Spreadsheet', path: 'SpreadsheetApp.Spreadsheet' },
  { ...fileMethods, ...sheetMethods, ...rangeMethods },
);

const onName = methodsOf<NamedRangeRef>();

export const namedRangeClass = serviceClass<GoogleAppsScript.Spreadsheet.NamedRange>(
  { name: 'NamedRange', path: 'SpreadsheetApp.NamedRange' },
  {
    getName: onName.read([[]], (_, self) => self.model.name),
    getRange: onName.read([[]], (_, { spreadsheet, model }) => rangeOn(tab(spreadsheet, model.sheetId), { ...model.area })),
    setName: onName.write([[str]], (_, self, name) => (self.model.name = name, self)),
    setRange: onName.write([[object(RangeRef)]], (_, self, range) => {
      Object.assign(self.model, { sheetId: range.parent.sheetId, area: { ...range.area } });
      return self;
    }),
    remove: onName.write([[]], (_, { spreadsheet: { document: { model } }, model: own }) => {
      model.namedRanges = model.namedRanges.filter((range) => range !== own);
    }),
  },
);
