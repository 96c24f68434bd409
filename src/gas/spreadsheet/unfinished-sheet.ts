import { UNFINISHED } from '../../app/state/sheet-list';
import type { SheetListPort } from '../../ports/workbook';
import { listSheet } from './own-sheets';
import { markSheet, remark } from './sheet-marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A sheet is in the list as unfinished from its first moment, and as ours when all is done: one whose making was cut short is
 * never taken for one of ours.
 */
export function beginSheet(spreadsheet: Spreadsheet, list: SheetListPort, { tag, title }: { tag: string; title: string }, place: number): Sheet {
  const sheet = emptySheet(spreadsheet, UNFINISHED + title, place);
  listSheet(list, UNFINISHED + tag, sheet);
  markSheet(sheet, UNFINISHED + tag);
  return sheet;
}

/** @param settles with it nobody has to decide any more whose marked sheets are: whatever is marked later is not ours */
export function finishSheet(list: SheetListPort, { tag, settles }: { tag: string; settles: boolean }, sheet: Sheet): void {
  remark(sheet, tag);
  const sheetId = sheet.getSheetId();
  list.change(({ ids, isSettled }) => {
    const others = Object.entries(ids).filter(([one]) => one !== UNFINISHED + tag);
    return { ids: { ...Object.fromEntries(others), [tag]: sheetId }, isSettled: isSettled || settles };
  });
}

/** The title, numbered where a sheet is already called so. */
export function freeName(spreadsheet: Spreadsheet, title: string): string {
  let name = title;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number += 1) name = `${title} (${number})`;
  return name;
}

/** An execution that dies right after it has made a sheet leaves an empty one of that name, which nobody knows: it is used. */
function emptySheet(spreadsheet: Spreadsheet, name: string, place: number): Sheet {
  const left = spreadsheet.getSheetByName(name);
  const isUntouched = left !== null && left.getLastRow() === 0 && left.getDeveloperMetadata().length === 0;
  return isUntouched ? left : spreadsheet.insertSheet(freeName(spreadsheet, name), place);
}
