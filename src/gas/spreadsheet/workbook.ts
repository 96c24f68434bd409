import type { WallClockPort } from '../../ports/clock';
import type { SheetLook, SheetSize, WorkbookPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { readJobMarks, writeJobMark } from './job-marks';
import { dressColumns, sheetPort } from './sheet';
import { keptText, keptTexts, MEMORY_KEY } from './kept-text';
import { flushed, sheetCall } from './sheet-errors';
import { findOwn, findSheet, markedSheets, markSheet, ownTag, remark } from './sheet-marks';
import { spreadsheetClock } from '../wall-clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROWS = 200;
/** Begins the name and the mark of a sheet that is being made: if the execution dies, the next one clears it away. */
const UNFINISHED = '⏳ ';

/** @param order tags of our sheets, first to last: the place of a new one */
export function activeWorkbook(clock: WallClockPort = spreadsheetClock(), order: readonly string[] = []): WorkbookPort {
  const spreadsheet = activeSpreadsheet();
  return {
    find: (tag, title) => {
      const found = findOwn(spreadsheet, tag, title);
      return found === null ? null : sheetPort(found.sheet, clock, found.metadata);
    },
    create: (look) => sheetPort(create(spreadsheet, look, order), clock),
    memories: () => memories(spreadsheet),
    jobMarks: () => readJobMarks(spreadsheet),
    markJob: (mark) => {
      const sheet = findSheet(spreadsheet, mark.tag);
      if (sheet !== null) writeJobMark(sheet, mark);
    },
    file: () => ({ name: spreadsheet.getName(), url: spreadsheet.getUrl() }),
    activeTag: () => ownTag(spreadsheet.getActiveSheet()),
    sizes: () => sizes(spreadsheet),
    region: () => ({ locale: spreadsheet.getSpreadsheetLocale(), timeZone: spreadsheet.getSpreadsheetTimeZone() }),
    owner: () => spreadsheet.getOwner()?.getEmail() ?? '',
    cellCount: () => spreadsheet.getSheets().reduce((cells, sheet) => cells + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    flush: flushed,
  };
}

/** By the sheets' marks; a sheet of the first version remembers nothing. */
function memories(spreadsheet: Spreadsheet): { tag: string; memory: string }[] {
  const texts = keptTexts(spreadsheet, MEMORY_KEY);
  const marks = markedSheets(spreadsheet).filter(({ tag }) => !tag.startsWith(UNFINISHED));
  return marks.map(({ tag, sheetId }) => ({ tag, memory: texts.get(sheetId) ?? '' }));
}

/** One look at the marks for all sheets: a mark that names another sheet than its own is a copy's. */
function sizes(spreadsheet: Spreadsheet): SheetSize[] {
  const marks = markedSheets(spreadsheet).filter(({ tag }) => !tag.startsWith(UNFINISHED));
  return spreadsheet.getSheets().map((sheet) => {
    const own = marks.find(({ sheetId }) => sheetId === sheet.getSheetId());
    return { tag: own?.tag ?? null, lastRow: own === undefined ? 0 : sheet.getLastRow(), cells: sheet.getMaxRows() * sheet.getMaxColumns() };
  });
}

/** The mark that makes the sheet ours is set last, in one call: a sheet whose making was cut short is never taken for one of ours. */
function create(spreadsheet: Spreadsheet, { tag, title, columns, memory }: SheetLook, order: readonly string[]): Sheet {
  return sheetCall(title, () => {
    // First, because the user may be looking at them: a sheet that is being made is the active one when its execution dies.
    clearRemains(spreadsheet, tag, title);
    const viewed = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(UNFINISHED + title, newPlace(spreadsheet, tag, order));
    markSheet(sheet, UNFINISHED + tag);
    fitGrid(sheet, columns.length);
    dressColumns(sheet, 1, columns);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
    sheet.setName(freeName(spreadsheet, title));
    keptText(sheet, MEMORY_KEY).write(memory);
    remark(sheet, tag);
    spreadsheet.setActiveSheet(viewed);
    return sheet;
  });
}

/**
 * Right after the nearest of our sheets that stands before it in the order, wherever the user has moved that; else right
 * before the nearest that stands behind it; else at the end.
 */
function newPlace(spreadsheet: Spreadsheet, tag: string, order: readonly string[]): number {
  const ids = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const places = new Map<string, number>();
  for (const { tag: marked, sheetId } of markedSheets(spreadsheet)) if (ids.includes(sheetId)) places.set(marked, ids.indexOf(sheetId));
  const rank = order.indexOf(tag);
  const before = order.slice(0, Math.max(0, rank)).reverse().find((one) => places.has(one));
  if (before !== undefined) return (places.get(before) as number) + 1;
  const behind = order.slice(rank + 1).find((one) => places.has(one));
  return behind === undefined ? ids.length : (places.get(behind) as number);
}

function clearRemains(spreadsheet: Spreadsheet, tag: string, title: string): void {
  const marked = findSheet(spreadsheet, UNFINISHED + tag);
  const remains = marked ?? spreadsheet.getSheetByName(UNFINISHED + title);
  if (remains !== null) spreadsheet.deleteSheet(remains);
}

/** Empty cells count towards Google's limit too, so a new sheet starts small. */
function fitGrid(sheet: Sheet, columns: number): void {
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
  const spareRows = sheet.getMaxRows() - FIRST_ROWS;
  if (spareRows > 0) sheet.deleteRows(FIRST_ROWS + 1, spareRows);
}

/** The title, numbered where a sheet is already called so. */
export function freeName(spreadsheet: Spreadsheet, title: string): string {
  let name = title;
  for (let number = 2; spreadsheet.getSheetByName(name) !== null; number += 1) name = `${title} (${number})`;
  return name;
}
