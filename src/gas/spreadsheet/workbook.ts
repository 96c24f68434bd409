import { isExampleTag } from '../../app/example/tags';
import { UNFINISHED } from '../../app/state/sheet-list';
import type { WallClockPort } from '../../ports/clock';
import type { ActiveCell, SheetListPort, SheetLook, SheetSize, WorkbookPort } from '../../ports/workbook';
import { UserActionError } from '../../wb/errors';
import { activeSpreadsheet } from './active-spreadsheet';
import { readJobMarks, writeJobMark } from './job-marks';
import { dressColumns, sheetPort } from './sheet';
import { keptText, keptTexts, MEMORY_KEY } from './kept-text';
import { ownSheet, ownTag } from './own-sheets';
import { publishMarks } from './publish-marks';
import { removeSheets } from './remove-sheets';
import { flushed, sheetCall } from './sheet-errors';
import { findMarked, isMarked, markedSheets } from './sheet-marks';
import { beginSheet, finishSheet, freeName } from './unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROWS = 200;

/** @param order tags of our sheets, first to last: the place of a new one */
export function activeWorkbook(clock: WallClockPort, list: SheetListPort, order: readonly string[] = []): WorkbookPort {
  const spreadsheet = activeSpreadsheet();
  const own = (tag: string) => ownSheet(spreadsheet, list, tag);
  return {
    find: (tag) => {
      const sheet = own(tag);
      return sheet === null ? null : sheetPort(sheet, clock);
    },
    findToRead: (tag, title) => {
      const sheet = own(tag);
      const found = sheet !== null ? { sheet } : list.read().isSettled ? null : findMarked(spreadsheet, tag, title);
      return found === null ? null : sheetPort(found.sheet, clock, found.metadata);
    },
    marked: () => markedSheets(spreadsheet).map(({ tag, sheetId, name }) => ({ tag, sheetId, name })),
    create: (look) => sheetPort(create(spreadsheet, list, look, order), clock),
    remove: (tags) => removeSheets(spreadsheet, list, tags),
    memories: () => memories(spreadsheet, list),
    memoriesOfAll: () => [...keptTexts(spreadsheet, MEMORY_KEY).values()],
    publishMarks: (isTimeUp) => publishMarks(spreadsheet, isTimeUp),
    jobMarks: () => readJobMarks(sheetsWithMarks(spreadsheet, list)),
    markJob: (mark) => {
      const sheet = own(mark.tag);
      if (sheet !== null) writeJobMark(sheet, mark);
    },
    file: () => ({ name: spreadsheet.getName(), url: spreadsheet.getUrl() }),
    activeTag: () => ownTag(list, spreadsheet.getActiveSheet()),
    activeCell: () => activeCell(spreadsheet, list),
    sizes: () => sizes(spreadsheet, list),
    region: () => ({ locale: spreadsheet.getSpreadsheetLocale(), timeZone: spreadsheet.getSpreadsheetTimeZone() }),
    owner: () => spreadsheet.getOwner()?.getEmail() ?? '',
    editors: () => spreadsheet.getEditors().map((user) => user.getEmail()).filter((address) => address !== ''),
    cellCount: () => spreadsheet.getSheets().reduce((cells, sheet) => cells + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    flush: flushed,
  };
}

/** While it is not settled which sheets are ours, their job marks tell. */
function sheetsWithMarks(spreadsheet: Spreadsheet, list: SheetListPort): Sheet[] {
  const { ids, isSettled } = list.read();
  if (!isSettled) return markedSheets(spreadsheet).map(({ sheet }) => sheet);
  const own = new Set(Object.values(ids));
  return spreadsheet.getSheets().filter((sheet) => own.has(sheet.getSheetId()));
}

/** A sheet of the first version remembers nothing. */
function memories(spreadsheet: Spreadsheet, list: SheetListPort): { tag: string; memory: string }[] {
  const texts = keptTexts(spreadsheet, MEMORY_KEY);
  const made = Object.entries(list.read().ids).filter(([tag]) => !tag.startsWith(UNFINISHED));
  return made.map(([tag, sheetId]) => ({ tag, memory: texts.get(sheetId) ?? '' }));
}

function activeCell(spreadsheet: Spreadsheet, list: SheetListPort): ActiveCell | null {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) return null;
  const sheet = cell.getSheet();
  return { tag: ownTag(list, sheet), sheetId: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn(), address: cell.getA1Notation(), isBlank: cell.isBlank() };
}

function sizes(spreadsheet: Spreadsheet, list: SheetListPort): SheetSize[] {
  return spreadsheet.getSheets().map((sheet) => {
    const tag = ownTag(list, sheet);
    return { tag, lastRow: tag === null ? 0 : sheet.getLastRow(), cells: sheet.getMaxRows() * sheet.getMaxColumns() };
  });
}

/** One whose making was cut short is cleared away by the next execution. */
function create(spreadsheet: Spreadsheet, list: SheetListPort, { tag, title, columns, isHidden, memory }: SheetLook, order: readonly string[]): Sheet {
  return sheetCall(title, () => {
    requireSettled(spreadsheet, list);
    // First, because the user may be looking at them: a sheet that is being made is the active one when its execution dies.
    clearRemains(spreadsheet, list, tag);
    const viewed = spreadsheet.getActiveSheet();
    const sheet = beginSheet(spreadsheet, list, { tag, title }, newPlace(spreadsheet, list, tag, order));
    fitGrid(sheet, columns.length);
    dressColumns(sheet, 1, columns);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
    sheet.setName(ownName(spreadsheet, title));
    keptText(sheet, MEMORY_KEY).write(memory);
    spreadsheet.setActiveSheet(viewed);
    if (isHidden) sheet.hideSheet();
    finishSheet(list, { tag, settles: true }, sheet);
    return sheet;
  });
}

/** Nobody has said yet whose the marked sheets are: another set of them beside would be hard to take back. */
function requireSettled(spreadsheet: Spreadsheet, list: SheetListPort): void {
  const { ids, isSettled } = list.read();
  if (isSettled) return;
  const own = Object.values(ids);
  if (markedSheets(spreadsheet).some(({ tag, sheetId }) => !own.includes(sheetId) && !isExampleTag(tag))) throw new UserActionError('SHEETS_NOT_SETTLED');
}

/**
 * Right after the nearest of our sheets that stands before it in the order, wherever the user has moved that; else right
 * before the nearest that stands behind it; else at the end.
 */
function newPlace(spreadsheet: Spreadsheet, list: SheetListPort, tag: string, order: readonly string[]): number {
  const sheetIds = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const places = new Map<string, number>();
  for (const [one, sheetId] of Object.entries(list.read().ids)) if (sheetIds.includes(sheetId)) places.set(one, sheetIds.indexOf(sheetId));
  const rank = order.indexOf(tag);
  const before = order.slice(0, Math.max(0, rank)).reverse().find((one) => places.has(one));
  if (before !== undefined) return (places.get(before) as number) + 1;
  const behind = order.slice(rank + 1).find((one) => places.has(one));
  return behind === undefined ? sheetIds.length : (places.get(behind) as number);
}

/**
 * What was being made when an execution died. The list lies where everybody who may edit can write: a sheet that has no mark of
 * ours, or anything below a header, is no remains of ours, whatever the list says.
 */
function clearRemains(spreadsheet: Spreadsheet, list: SheetListPort, tag: string): void {
  const remains = ownSheet(spreadsheet, list, UNFINISHED + tag);
  if (remains !== null && remains.getLastRow() <= 1 && (remains.getLastRow() === 0 || isMarked(remains))) spreadsheet.deleteSheet(remains);
}

/** Empty cells count towards Google's limit too, so a new sheet starts small. */
function fitGrid(sheet: Sheet, columns: number): void {
  const spareColumns = sheet.getMaxColumns() - columns;
  if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
  const spareRows = sheet.getMaxRows() - FIRST_ROWS;
  if (spareRows > 0) sheet.deleteRows(FIRST_ROWS + 1, spareRows);
}

/** The title; where a sheet of the user's is called so, it says whose it is. */
function ownName(spreadsheet: Spreadsheet, title: string): string {
  return spreadsheet.getSheetByName(title) === null ? title : freeName(spreadsheet, `${title} (WB)`);
}
