import type { Execution } from '../../execution/execution';
import { bool, cell, int, nullable, str } from '../../service/param';
import { methodsOf, serviceClass, type Method } from '../../service/service-class';
import { HostObject } from '../../service/values';
import { formatMethods } from './range-formats';
import { valueMethods } from './range-values';
import type { RangeRef } from './refs';

export class RangeListRef extends HostObject {
  readonly className = 'RangeList';
  constructor(readonly ranges: readonly RangeRef[]) {
    super();
  }
}

const on = methodsOf<RangeListRef>();

/** The same change on every range of the list. */
const each = (method: Method, params: Method['overloads']): Method =>
  on.write(params, (execution, self, ...args) => {
    const run = method.run as unknown as (execution: Execution, range: RangeRef, ...args: unknown[]) => unknown;
    for (const range of self.ranges) run(execution, range, ...args);
    return self;
  });

const text = nullable(str);

export const rangeListClass = serviceClass<GoogleAppsScript.Spreadsheet.RangeList>(
  { name: 'RangeList', path: 'SpreadsheetApp.RangeList' },
  {
    getRanges: on.pure([[]], (_, self) => [...self.ranges]),
    setValue: each(valueMethods.setValue, [[cell]]),
    clearContent: each(valueMethods.clearContent, [[]]),
    clearFormat: each(formatMethods.clearFormat, [[]]),
    clearNote: each(formatMethods.clearNote, [[]]),
    setNumberFormat: each(formatMethods.setNumberFormat, [[str]]),
    setFontWeight: each(formatMethods.setFontWeight, [[text]]),
    setFontStyle: each(formatMethods.setFontStyle, [[text]]),
    setFontSize: each(formatMethods.setFontSize, [[int]]),
    setFontColor: each(formatMethods.setFontColor, [[text]]),
    setBackground: each(formatMethods.setBackground, [[text]]),
    setHorizontalAlignment: each(formatMethods.setHorizontalAlignment, [[text]]),
    setVerticalAlignment: each(formatMethods.setVerticalAlignment, [[text]]),
    setWrap: each(formatMethods.setWrap, [[bool]]),
    setNote: each(formatMethods.setNote, [[text]]),
  },
);
