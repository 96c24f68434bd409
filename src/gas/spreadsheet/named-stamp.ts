import type { StampPort } from '../../ports/document';
import type { WallClockPort } from '../../ports/clock';
import { UserActionError } from '../../wb/errors';
import { activeSpreadsheet } from './active-spreadsheet';
import { sheetCall } from './sheet-errors';
import { findSheet } from './sheet-marks';

const FORMAT = 'dd.mm.yyyy hh:mm:ss';
const WIDTH_PX = 150;

/** The stamp as a named range: Sheets moves the name along with its cell. */
export function namedStamp(name: string, clock: WallClockPort): StampPort {
  const find = () => activeSpreadsheet().getRangeByName(name);
  return {
    read() {
      const value: unknown = find()?.getValue();
      if (Object.prototype.toString.call(value) === '[object Date]') return clock.serialOf(value as Date);
      return typeof value === 'number' ? value : null;
    },
    write(serial, sheetTag, note) {
      const cell = find()?.getCell(1, 1) ?? newCell(name, sheetTag, note);
      sheetCall(cell.getSheet(), () => cell.setNumberFormat(FORMAT).setValue(serial));
    },
  };
}

/**
 * In the header row, to the right of everything: sorting and filtering leave it where it is. A last column that is
 * empty, or has our note, is one that an execution left behind when it died here, or whose name the user deleted.
 */
function newCell(name: string, sheetTag: string, note: string): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = activeSpreadsheet();
  const sheet = findSheet(spreadsheet, sheetTag);
  if (sheet === null) throw new UserActionError('FORMULA_NO_IMPORT', { sheet: sheetTag });
  return sheetCall(sheet, () => dressedCell(spreadsheet, sheet, name, note));
}

function dressedCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, note: string): GoogleAppsScript.Spreadsheet.Range {
  const last = sheet.getMaxColumns();
  const isLeftBehind = sheet.getRange(1, last).getNote() === note || sheet.getRange(1, last, sheet.getMaxRows(), 1).isBlank();
  if (!isLeftBehind) sheet.insertColumnAfter(last);
  const column = isLeftBehind ? last : last + 1;
  const cell = sheet.getRange(1, column).setNote(note).setFontWeight('bold').setWrap(false);
  sheet.setColumnWidth(column, WIDTH_PX);
  spreadsheet.setNamedRange(name, cell);
  return cell;
}
