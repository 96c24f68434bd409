import type { StampPort } from '../ports/stamp';
import type { WallClockPort } from '../ports/wall-clock';
import { UserActionError } from '../wb/errors';
import { sheetCall } from './sheet-errors';
import { findSheet } from './workbook';

const FORMAT = 'dd.mm.yyyy hh:mm:ss';

/** The stamp as a named range: Sheets moves the name along with its cell. */
export function namedStamp(name: string, clock: WallClockPort): StampPort {
  const find = () => SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
  return {
    read() {
      const value: unknown = find()?.getValue();
      if (Object.prototype.toString.call(value) === '[object Date]') return clock.serialOf(value as Date);
      return typeof value === 'number' ? value : null;
    },
    write: (serial, sheetTag, note) => sheetCall(name, () => {
      (find()?.getCell(1, 1) ?? newCell(name, sheetTag, note)).setNumberFormat(FORMAT).setValue(serial);
    }),
  };
}

/** In the header row, to the right of everything: sorting and filtering leave it where it is. */
function newCell(name: string, sheetTag: string, note: string): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = findSheet(spreadsheet, sheetTag);
  if (sheet === null) throw new UserActionError('FORMULA_NO_IMPORT', { sheet: sheetTag });
  const last = sheet.getMaxColumns();
  sheet.insertColumnAfter(last).setColumnWidth(last + 1, 140);
  const cell = sheet.getRange(1, last + 1).setNote(note).setFontWeight('bold').setWrap(false);
  spreadsheet.setNamedRange(name, cell);
  return cell;
}
