/** Compiled, never run: what Google does not offer cannot be emulated. */
import { int } from '../../../local/host/service/param';
import { methodsOf, serviceClass } from '../../../local/host/service/service-class';

const on = methodsOf<{ rows: number }>();

export const right = serviceClass<GoogleAppsScript.Spreadsheet.Range>({ name: 'Range' }, {
  getNumRows: on.pure([[]], (_, self) => self.rows),
});

export const unknownMember = serviceClass<GoogleAppsScript.Spreadsheet.Range>({ name: 'Range' }, {
  // @ts-expect-error Range has no such method
  getRowCount: on.pure([[]], (_, self) => self.rows),
});

// @ts-expect-error an argument that may be absent is not a number
export const argumentMayBeAbsent = on.pure([[], [int]], (_, self, count: number) => self.rows + count);
