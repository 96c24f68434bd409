import { ScriptError } from '../../service/errors';
import { any, bool, fields, int, member, object } from '../../service/param';
import { groupMethodsOfRange } from './column-groups';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { a1Of, intersects } from '../../workbook/area';
import { copyCells, mayEdit, protect, sortRows, type SortKey } from '../../workbook/operations';
import type { WireValue } from '../../service/values';
import { FilterRef } from './filter';
import { addMetadata, FinderRef, metadataArguments, metadataAt, metadataOverloads, placeOfRange } from './metadata';
import { ProtectionRef } from './protection';
import { clearFormats, formatMethods } from './range-formats';
import { clearValues, valueMethods } from './range-values';
import { liveArea, rangeOn, RangeRef, requireEditable } from './refs';

const on = methodsOf<RangeRef>();

const placeMethods = {
  getA1Notation: on.pure([[]], (_, { area }) => a1Of(area)),
  getRow: on.pure([[]], (_, { area }) => area.row),
  getColumn: on.pure([[]], (_, { area }) => area.column),
  getRowIndex: on.pure([[]], (_, { area }) => area.row),
  getLastRow: on.pure([[]], (_, { area }) => area.row + area.rows - 1),
  getLastColumn: on.pure([[]], (_, { area }) => area.column + area.columns - 1),
  getNumRows: on.pure([[]], (_, { area }) => area.rows),
  getNumColumns: on.pure([[]], (_, { area }) => area.columns),
  getHeight: on.pure([[]], (_, { area }) => area.rows),
  getWidth: on.pure([[]], (_, { area }) => area.columns),
  getGridId: on.pure([[]], (_, { parent }) => parent.sheetId),
  getSheet: on.pure([[]], (_, { parent }) => parent),
  getCell: on.pure([[int, int]], (_, { parent, area }, row, column) => {
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) throw new ScriptError('Cell reference out of range');
    return rangeOn(parent, { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }),
  offset: on.pure([[int, int], [int, int, int], [int, int, int, int]], (_, { parent, area }, row, column, rows = area.rows, columns = area.columns) =>
    rangeOn(parent, { row: area.row + row, column: area.column + column, rows, columns })),
  getMergedRanges: on.read([[]], (_, range) => range.sheet.merges.filter((merged) => intersects(merged, range.area)).map((merged) => rangeOn(range.parent, { ...merged }))),
  isPartOfMerge: on.read([[]], (_, range) => range.sheet.merges.some((merged) => intersects(merged, range.area))),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

const clearOptions = ['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly', 'skipFilteredRows'];

const contentMethods = {
  clear: on.write([[], [fields]], (execution, range, options = {}) => {
    const unknown = Object.keys(options).find((key) => !clearOptions.includes(key));
    if (unknown) throw new ScriptError(`Invalid argument: ${unknown}`);
    if (options.contentsOnly || !options.formatOnly) clearValues(execution, range);
    if (options.formatOnly || !options.contentsOnly) clearFormats(execution, range);
    return range;
  }),
  activate: on.write([[]], (_, range) => {
    const { document, sheetId } = range.parent;
    document.activeSheetId = sheetId;
    document.selected = { sheetId, row: range.area.row, column: range.area.column };
    return range;
  }),
  canEdit: on.read([[]], (execution, range) => {
    const { document } = range.parent;
    return document.editors.includes(execution.user) && mayEdit(range.sheet, range.area, execution.user.email, document.owner.email);
  }),
  protect: on.write([[]], (execution, range) => {
    requireEditable(execution, range.parent, liveArea(range));
    const editors = range.parent.document.editors.map((user) => user.email);
    return new ProtectionRef(range.parent, protect(range.sheet, 'RANGE', { ...range.area }, editors));
  }),
  createFilter: on.write([[]], (execution, range) => {
    requireEditable(execution, range.parent, liveArea(range));
    if (range.sheet.filter) throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    range.sheet.filter = { area: { ...range.area }, hiddenValues: new Map() };
    return new FilterRef(range.parent);
  }),
  getFilter: on.read([[]], (_, range) => {
    const { filter } = range.sheet;
    return filter && intersects(filter.area, range.area) ? new FilterRef(range.parent) : null;
  }),
  sort: on.write([[any]], (execution, range, spec) => {
    const area = liveArea(range);
    requireEditable(execution, range.parent, area);
    const keys = [spec].flat().map(sortKey);
    // Numbers of columns are the sheet's, also where the range begins further right.
    if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns)) throw new ScriptError('Cannot sort by a column outside of the range.');
    execution.countCellsWritten(range.sheet.name, area.rows * area.columns);
    sortRows(range.sheet, area, keys);
    return range;
  }),
  copyTo: on.write([[object(RangeRef)], [object(RangeRef), fields], [object(RangeRef), member('CopyPasteType'), bool]], (execution, range, target, how) => {
    const area = liveArea(target);
    requireEditable(execution, target.parent, area);
    execution.countCellsWritten(target.sheet.name, Math.max(area.rows * area.columns, range.area.rows * range.area.columns));
    copyCells(range.sheet, liveArea(range), target.sheet, area, pasteWhat(how));
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

/** «Values only» leaves formulas behind: https://developers.google.com/apps-script/reference/spreadsheet/copy-paste-type */
function pasteWhat(how: string | Record<string, WireValue> | undefined): { values: boolean | 'flat'; formats: boolean } {
  if (typeof how === 'string') {
    if (!['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_VALUES'].includes(how)) throw new ScriptError(`not emulated: CopyPasteType.${how}`, 'Error');
    return { values: how === 'PASTE_VALUES' ? 'flat' : how === 'PASTE_NORMAL', formats: how !== 'PASTE_VALUES' };
  }
  return { values: how?.contentsOnly === true ? 'flat' : how?.formatOnly !== true, formats: how?.contentsOnly !== true };
}

function sortKey(spec: WireValue): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as Record<string, WireValue>;
  if (typeof column !== 'number') throw new ScriptError('Invalid argument: sortSpecObj');
  return { column, ascending: ascending !== false };
}

const metadataMethods = {
  addDeveloperMetadata: on.write(metadataOverloads, (execution, range, key, second, third) => {
    addMetadata(range.parent.document, placeOfRange(execution, range), ...metadataArguments(key, second, third));
    return range;
  }),
  getDeveloperMetadata: on.read([[]], (execution, range) => metadataAt(range.parent.document, placeOfRange(execution, range))),
  createDeveloperMetadataFinder: on.read([[]], (execution, range) => {
    const place = placeOfRange(execution, range);
    if (!place) throw new ScriptError('not emulated: a metadata finder on anything but one whole row or column', 'Error');
    return new FinderRef(range.parent.document, place);
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

export const rangeClass = serviceClass<GoogleAppsScript.Spreadsheet.Range>(
  { name: 'Range', path: 'SpreadsheetApp.Range' },
  { ...placeMethods, ...valueMethods, ...formatMethods, ...contentMethods, ...metadataMethods, ...groupMethodsOfRange },
);
