import type { HostDocument } from '../../document';
import type { Execution } from '../../execution/execution';
import { noPermission, ScriptError } from '../../service/errors';
import { int, member, object, str } from '../../service/param';
import { methodsOf, serviceClass } from '../../service/service-class';
import { EnumValue, HostObject } from '../../service/values';
import type { MetadataModel } from '../../workbook/workbook';
import { RangeRef, SheetRef, SpreadsheetRef } from './refs';

type Place = MetadataModel['place'];

class MetadataRef extends HostObject {
  readonly className = 'DeveloperMetadata';
  constructor(readonly document: HostDocument, readonly model: MetadataModel) {
    super();
  }
}

class LocationRef extends HostObject {
  readonly className = 'DeveloperMetadataLocation';
  constructor(readonly document: HostDocument, readonly place: Place) {
    super();
  }
}

export class FinderRef extends HostObject {
  readonly className = 'DeveloperMetadataFinder';
  readonly tests: ((item: MetadataModel) => boolean)[] = [];
  intersecting = false;
  constructor(readonly document: HostDocument, readonly origin: Place) {
    super();
  }
}

const notAllowed = 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Metadata hangs on the spreadsheet, a sheet, one whole row or one whole column, nowhere else. */
export function placeOfRange({ host }: Execution, range: RangeRef): Place | null {
  const { sheet, area } = range;
  if (!range.isWhole && !host.doubts.wholeColumnByCoordinates) return null;
  const at = { sheetId: sheet.id };
  if (area.rows === 1 && area.columns === sheet.maxColumns) return { kind: 'ROW', ...at, index: area.row };
  if (area.columns === 1 && area.rows === sheet.maxRows) return { kind: 'COLUMN', ...at, index: area.column };
  return null;
}

export function addMetadata(document: HostDocument, place: Place | null, key: string, value: string | null, visibility: string): void {
  if (!place) throw new ScriptError(notAllowed);
  document.model.metadata.push({
    id: document.model.takeId() * 7_919, key, value, visibility: visibility as MetadataModel['visibility'], project: document.cloudProject, place,
  });
}

export const metadataOverloads = [[str], [str, member('DeveloperMetadataVisibility')], [str, str], [str, str, member('DeveloperMetadataVisibility')]] as const;

const visibilities = ['DOCUMENT', 'PROJECT'];

/** The four forms of `addDeveloperMetadata` as key, value, visibility. */
export function metadataArguments(key: string, second?: string, third?: string): [string, string | null, string] {
  if (third !== undefined) return [key, second ?? null, third];
  return second !== undefined && visibilities.includes(second) ? [key, null, second] : [key, second ?? null, 'DOCUMENT'];
}

const sheetOf = (place: Place): number | null => (place.kind === 'SPREADSHEET' ? null : place.sheetId);
const lineOf = (place: Place): number | null => ('index' in place ? place.index : null);
const samePlace = (a: Place, b: Place): boolean => a.kind === b.kind && sheetOf(a) === sheetOf(b) && lineOf(a) === lineOf(b);

/** What the script may see: metadata of the document, and of its own Cloud project (Sheets API, "Read & write developer metadata"). */
const visibleIn = ({ cloudProject, model }: HostDocument): MetadataModel[] =>
  model.metadata.filter(({ visibility, project }) => visibility === 'DOCUMENT' || project === cloudProject);

export const metadataAt = (document: HostDocument, place: Place | null): MetadataRef[] =>
  place ? visibleIn(document).filter((item) => samePlace(item.place, place)).map((item) => new MetadataRef(document, item)) : [];

const isInside = (place: Place, origin: Place): boolean => {
  if (origin.kind === 'SPREADSHEET') return true;
  return origin.kind === 'SHEET' ? place.kind !== 'SPREADSHEET' && place.sheetId === origin.sheetId : samePlace(place, origin);
};

/** A row meets its sheet and every column of it. */
const meets = (place: Place, origin: Place): boolean => {
  if (place.kind === 'SPREADSHEET' || origin.kind === 'SPREADSHEET') return true;
  return place.sheetId === origin.sheetId && (place.kind !== origin.kind || place.kind === 'SHEET' || samePlace(place, origin));
};

const on = methodsOf<MetadataRef>();
const place = (self: MetadataRef, to: Place | null): MetadataRef => {
  if (!to) throw new ScriptError(notAllowed);
  self.model.place = to;
  return self;
};

function alive(self: MetadataRef): MetadataModel {
  if (!self.document.model.metadata.includes(self.model)) throw new ScriptError('Developer metadata not found.');
  return self.model;
}

export const metadataClass = serviceClass<GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
  { name: 'DeveloperMetadata', path: 'SpreadsheetApp.DeveloperMetadata' },
  {
    getId: on.pure([[]], (_, { model }) => model.id),
    getKey: on.pure([[]], (_, { model }) => model.key),
    getValue: on.pure([[]], (_, { model }) => model.value),
    getVisibility: on.pure([[]], (_, { model }) => new EnumValue('DeveloperMetadataVisibility', model.visibility)),
    getLocation: on.read([[]], (_, self) => new LocationRef(self.document, { ...alive(self).place })),
    setKey: on.write([[str]], (_, self, key) => (alive(self).key = key, self)),
    setValue: on.write([[str]], (_, self, value) => (alive(self).value = value, self)),
    setVisibility: on.write([[member('DeveloperMetadataVisibility')]], (_, self, name) => {
      Object.assign(alive(self), { visibility: name as MetadataModel['visibility'], project: self.document.cloudProject });
      return self;
    }),
    moveToColumn: on.write([[object(RangeRef)]], (execution, self, range) => place(self, placeOfRange(execution, range))),
    moveToRow: on.write([[object(RangeRef)]], (execution, self, range) => place(self, placeOfRange(execution, range))),
    remove: on.write([[]], (_, self) => {
      self.document.model.metadata = self.document.model.metadata.filter((item) => item !== alive(self));
    }),
  },
);

const at = methodsOf<LocationRef>();
const sheetAt = ({ document, place: where }: LocationRef): SheetRef | null =>
  where.kind === 'SPREADSHEET' ? null : new SheetRef(document, where.sheetId);
const lineAt = (kind: 'ROW' | 'COLUMN') => at.read([[]], (_, self) => {
  const sheet = sheetAt(self);
  if (!sheet || self.place.kind !== kind) return null;
  const whole = sheet.sheet.wholeArea();
  return new RangeRef(sheet, kind === 'ROW' ? { ...whole, row: self.place.index, rows: 1 } : { ...whole, column: self.place.index, columns: 1 }, true);
});

export const locationClass = serviceClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
  { name: 'DeveloperMetadataLocation', path: 'SpreadsheetApp.DeveloperMetadataLocation' },
  {
    getLocationType: at.pure([[]], (_, self) => new EnumValue('DeveloperMetadataLocationType', self.place.kind)),
    getSheet: at.read([[]], (_, self) => (self.place.kind === 'SHEET' ? sheetAt(self) : null)),
    getSpreadsheet: at.read([[]], (_, self) => (self.place.kind === 'SPREADSHEET' ? new SpreadsheetRef(self.document) : null)),
    getRow: lineAt('ROW'),
    getColumn: lineAt('COLUMN'),
  },
);

const finder = methodsOf<FinderRef>();
const where = (self: FinderRef, test: (item: MetadataModel) => boolean): FinderRef => {
  self.tests.push(test);
  return self;
};

export const finderClass = serviceClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
  { name: 'DeveloperMetadataFinder', path: 'SpreadsheetApp.DeveloperMetadataFinder' },
  {
    withKey: finder.pure([[str]], (_, self, key) => where(self, (item) => item.key === key)),
    withValue: finder.pure([[str]], (_, self, value) => where(self, (item) => item.value === value)),
    withId: finder.pure([[int]], (_, self, id) => where(self, (item) => item.id === id)),
    withVisibility: finder.pure([[member('DeveloperMetadataVisibility')]], (_, self, name) => where(self, (item) => item.visibility === name)),
    withLocationType: finder.pure([[member('DeveloperMetadataLocationType')]], (_, self, name) => where(self, (item) => item.place.kind === name)),
    onIntersectingLocations: finder.pure([[]], (_, self) => Object.assign(self, { intersecting: true })),
    find: finder.read([[]], (execution, self) => {
      if (execution.mode === 'customFunction' && !execution.host.doubts.formulasFindMarks) throw noPermission('DeveloperMetadataFinder.find');
      const { origin } = self;
      const isThere = (item: MetadataModel) => (self.intersecting ? meets(item.place, origin) : isInside(item.place, origin));
      return visibleIn(self.document).filter((item) => isThere(item) && self.tests.every((test) => test(item)))
        .map((item) => new MetadataRef(self.document, item));
    }),
  },
);
