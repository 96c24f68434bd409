import { ScriptError } from '../../service/errors';
import { int, member } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { HostObject } from '../../service/values';
import type { Sheet } from '../../workbook/sheet';
import { liveArea, requireEditable, SheetRef, type RangeRef } from './refs';

/** Google folds groups up to eight deep. */
const DEEPEST = 8;

export class GroupRef extends HostObject {
  readonly className = 'Group';
  constructor(readonly parent: SheetRef, readonly column: number, readonly depth: number) {
    super();
  }
}

const onSheet = methodsOf<SheetRef>();
const onRange = methodsOf<RangeRef>();
const onGroup = methodsOf<GroupRef>();

const depthAt = (sheet: Sheet, column: number): number => sheet.columnLines.groupDepths.get(column) ?? 0;

/** Neighbours of the column that are as deep. */
function columnsOf({ parent: { sheet }, column, depth }: GroupRef): number[] {
  let [first, last] = [column, column];
  while (depthAt(sheet, first - 1) >= depth) first--;
  while (depthAt(sheet, last + 1) >= depth) last++;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export const groupMethodsOfSheet = {
  getColumnGroupDepth: onSheet.read([[int]], (_, { sheet }, column) => depthAt(sheet, column)),
  getColumnGroup: onSheet.read([[int, int]], (_, self, column, depth) => {
    if (depth < 1 || depthAt(self.sheet, column) < depth) throw new ScriptError('A group does not exist at that index and depth.');
    return new GroupRef(self, column, depth);
  }),
  setColumnGroupControlPosition: onSheet.write([[member('GroupControlTogglePosition')]], (execution, self) => {
    requireEditable(execution, self, self.sheet.wholeArea());
    return self;
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Sheet]?: Method };

export const groupMethodsOfRange = {
  shiftColumnGroupDepth: onRange.write([[int]], (execution, range, delta) => {
    const { column, columns } = liveArea(range);
    requireEditable(execution, range.parent, range.parent.sheet.wholeArea());
    for (let at = column; at < column + columns; at++) {
      const depth = Math.min(DEEPEST, Math.max(0, depthAt(range.sheet, at) + delta));
      range.sheet.columnLines.groupDepths.set(at, depth);
      if (depth === 0) range.sheet.columnLines.folded.delete(at);
    }
    return range;
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

export const groupClass = serviceClass<GoogleAppsScript.Spreadsheet.Group>(
  { name: 'Group', path: 'SpreadsheetApp.Group' },
  {
    collapse: onGroup.write([[]], (_, self) => {
      for (const column of columnsOf(self)) self.parent.sheet.columnLines.folded.add(column);
      return self;
    }),
    expand: onGroup.write([[]], (_, self) => {
      for (const column of columnsOf(self)) self.parent.sheet.columnLines.folded.delete(column);
      return self;
    }),
    getDepth: onGroup.pure([[]], (_, { depth }) => depth),
    isCollapsed: onGroup.read([[]], (_, self) => columnsOf(self).every((column) => self.parent.sheet.columnLines.folded.has(column))),
  },
);
