import { ScriptError } from '../../service/errors';
import { bool, int, list, nullable, object, str } from '../../service/param';
import { methodsOf, serviceClass } from '../../service/service-class';
import { HostObject } from '../../service/values';
import { sortRows } from '../../workbook/operations';
import type { SheetFilter } from '../../workbook/sheet';
import { RangeRef, requireEditable, type SheetRef } from './refs';

/** The one basic filter of a sheet. */
export class FilterRef extends HostObject {
  readonly className = 'Filter';
  constructor(readonly parent: SheetRef) {
    super();
  }

  get filter(): SheetFilter {
    const { filter } = this.parent.sheet;
    if (!filter) throw new ScriptError('Filter not found.');
    return filter;
  }
}

class CriteriaRef extends HostObject {
  readonly className = 'FilterCriteria';
  constructor(readonly hidden: string[]) {
    super();
  }
}

export class CriteriaBuilder extends HostObject {
  readonly className = 'FilterCriteriaBuilder';
  hidden: string[] = [];
}

const on = methodsOf<FilterRef>();
const sheetColumn = (self: FilterRef, position: number) => self.filter.area.column + position - 1;

export const filterClass = serviceClass<GoogleAppsScript.Spreadsheet.Filter>(
  { name: 'Filter', path: 'SpreadsheetApp.Filter' },
  {
    getRange: on.read([[]], (_, self) => new RangeRef(self.parent, { ...self.filter.area })),
    remove: on.write([[]], (_, self) => {
      if (self.filter) self.parent.sheet.filter = null;
      self.parent.sheet.applyFilter();
    }),
    sort: on.write([[int, bool]], (execution, self, position, ascending) => {
      const { area } = self.filter;
      requireEditable(execution, self.parent, area);
      sortRows(self.parent.sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column: sheetColumn(self, position), ascending }]);
      self.parent.sheet.applyFilter();
      return self;
    }),
    setColumnFilterCriteria: on.write([[int, nullable(object(CriteriaRef))]], (_, self, position, criteria) => {
      if (criteria) self.filter.hiddenValues.set(sheetColumn(self, position), criteria.hidden);
      else self.filter.hiddenValues.delete(sheetColumn(self, position));
      self.parent.sheet.applyFilter();
      return self;
    }),
    getColumnFilterCriteria: on.read([[int]], (_, self, position) => {
      const hidden = self.filter.hiddenValues.get(sheetColumn(self, position));
      return hidden ? new CriteriaRef(hidden) : null;
    }),
    removeColumnFilterCriteria: on.write([[int]], (_, self, position) => {
      self.filter.hiddenValues.delete(sheetColumn(self, position));
      self.parent.sheet.applyFilter();
      return self;
    }),
  },
);

const onCriteria = methodsOf<CriteriaRef>();
export const criteriaClass = serviceClass<GoogleAppsScript.Spreadsheet.FilterCriteria>(
  { name: 'FilterCriteria', path: 'SpreadsheetApp.FilterCriteria' },
  { getHiddenValues: onCriteria.pure([[]], (_, self) => self.hidden) },
);

const onBuilder = methodsOf<CriteriaBuilder>();
export const criteriaBuilderClass = serviceClass<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>(
  { name: 'FilterCriteriaBuilder', path: 'SpreadsheetApp.FilterCriteriaBuilder' },
  {
    setHiddenValues: onBuilder.pure([[list(str)]], (_, self, hidden) => Object.assign(self, { hidden })),
    build: onBuilder.pure([[]], (_, self) => new CriteriaRef(self.hidden)),
  },
);
