import type { StampPlace, StampPort } from '../../ports/document';
import type { WallClockPort } from '../../ports/clock';
import type { SheetListPort } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import { activeSpreadsheet } from './active-spreadsheet';
import { ownSheet, ownTag } from './own-sheets';
import { sheetCall } from './sheet-errors';
import { isMarked } from './sheet-marks';

type Range = GoogleAppsScript.Spreadsheet.Range;

const FORMAT = 'dd.mm.yyyy hh:mm:ss';
const WIDTH_PX = 150;

/** The stamp as a named range: Sheets moves the name along with its cell. */
export function namedStamp(name: string, clock: WallClockPort, list: SheetListPort): StampPort {
  const find = () => activeSpreadsheet().getRangeByName(name);
  return {
    read() {
      const value: unknown = find()?.getValue();
      if (Object.prototype.toString.call(value) === '[object Date]') return clock.serialOf(value as Date);
      return typeof value === 'number' ? value : null;
    },
    write(serial, place) {
      const named = find()?.getCell(1, 1);
      const cell = named !== undefined && isOurs(named, list, place) ? named : newCell(name, list, place);
      sheetCall(cell.getSheet(), () => cell.setNumberFormat(FORMAT).setValue(serial));
    },
  };
}

/**
 * Whether the name stands where we have put it: a cell takes its note along, a name that somebody gives to another cell does
 * not. On the sheet of a copied file that nobody has made ours nothing is written, whatever its cells say.
 */
function isOurs(cell: Range, list: SheetListPort, { notes }: StampPlace): boolean {
  const sheet = cell.getSheet();
  return notes.includes(cell.getNote()) && (ownTag(list, sheet) !== null || !isMarked(sheet));
}

/**
 * In the header row, to the right of everything: sorting and filtering leave it where it is. A last column that is
 * empty, or has our note, is one that an execution left behind when it died here, or whose name the user deleted.
 */
function newCell(name: string, list: SheetListPort, { sheetTag, notes: [note] }: StampPlace): Range {
  const spreadsheet = activeSpreadsheet();
  const sheet = ownSheet(spreadsheet, list, sheetTag);
  // The list alone may name a sheet of the user's.
  if (sheet === null || !isMarked(sheet)) throw new UserActionError('FORMULA_NO_IMPORT', { sheet: sheetTag });
  return sheetCall(sheet, () => dressedCell(spreadsheet, sheet, name, note));
}

function dressedCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, note: string): Range {
  const last = sheet.getMaxColumns();
  const isLeftBehind = sheet.getRange(1, last).getNote() === note || sheet.getRange(1, last, sheet.getMaxRows(), 1).isBlank();
  if (!isLeftBehind) sheet.insertColumnAfter(last);
  const column = isLeftBehind ? last : last + 1;
  const cell = sheet.getRange(1, column).setNote(note).setFontWeight('bold').setWrap(false);
  sheet.setColumnWidth(column, WIDTH_PX);
  spreadsheet.setNamedRange(name, cell);
  return cell;
}
