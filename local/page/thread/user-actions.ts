import type { HostDocument, Sheet } from '../../host';
import type { UserAction } from '../messages';

/** Does to the document what a person does by hand. @throws with Google's words when that is not possible */
export function act(document: HostDocument, action: UserAction, nowMs: number): void {
  if (action.kind === 'addSheet') return addSheet(document);
  const sheet = document.model.sheetById(action.sheetId);
  if (!sheet) throw new Error(`no sheet with the id ${action.sheetId}`);
  actOn(document, sheet, action, nowMs);
}

function actOn(document: HostDocument, sheet: Sheet, action: Exclude<UserAction, { kind: 'addSheet' }>, nowMs: number): void {
  const { workbook } = document;
  switch (action.kind) {
    case 'type':
      for (const { row, column, value } of action.cells) workbook.userSet(sheet.name, row, column, value, nowMs);
      return;
    case 'sort':
      return workbook.userSort(sheet.name, action.column, action.ascending, Math.max(1, sheet.frozenRows));
    case 'insert':
      return sheet.insert(action.dimension, action.at, action.count, action.at > 1 ? action.at - 1 : action.at);
    case 'delete':
      return sheet.delete(action.dimension, action.at, action.count);
    case 'move':
      return sheet.move(action.dimension, action.at, action.count, action.before);
    case 'hide':
    case 'unhide':
      return hideLines(sheet, action);
    case 'freeze':
      [sheet.frozenRows, sheet.frozenColumns] = [action.rows, action.columns];
      return;
    case 'hideSheet':
      return hideSheet(document, sheet, action.isHidden);
    case 'columnWidth':
      for (const column of action.columns) sheet.columnLines.sizesPx.set(column, Math.round(action.px));
      return;
    case 'renameSheet':
      return rename(document, sheet, action.name);
    case 'deleteSheet':
      return removeSheet(document, sheet);
    case 'duplicateSheet':
      document.activeSheetId = workbook.userDuplicate(sheet.name, freeName(document, `${sheet.name} (копия)`)).id;
      return;
    case 'activateSheet':
      document.activeSheetId = sheet.id;
      return;
    case 'moveSheet':
      return workbook.userMove(sheet.name, action.index);
  }
}

function addSheet(document: HostDocument): void {
  document.activeSheetId = document.workbook.userAddSheet(freeName(document, `Лист${document.model.sheets.length + 1}`)).id;
}

function rename(document: HostDocument, sheet: Sheet, name: string): void {
  const other = document.model.sheetNamed(name);
  if (other && other !== sheet) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  sheet.name = name;
}

function hideLines(sheet: Sheet, { kind, dimension, at, count }: Extract<UserAction, { kind: 'hide' | 'unhide' }>): void {
  const { hidden, folded } = sheet.lines(dimension);
  for (let line = at; line < at + count; line += 1) {
    if (kind === 'hide') hidden.add(line);
    else for (const kept of [hidden, folded]) kept.delete(line);
  }
}

function hideSheet(document: HostDocument, sheet: Sheet, isHidden: boolean): void {
  const others = document.model.sheets.filter((other) => other !== sheet && !other.hidden);
  const [next] = others;
  if (isHidden && !next) throw new Error("You can't hide all the sheets in a document.");
  sheet.hidden = isHidden;
  if (isHidden && next && document.activeSheetId === sheet.id) document.activeSheetId = next.id;
}

function removeSheet(document: HostDocument, sheet: Sheet): void {
  const at = document.model.sheets.indexOf(sheet);
  document.model.removeSheet(sheet);
  const shown = document.model.sheets.filter(({ hidden }) => !hidden);
  if (document.activeSheetId === sheet.id) document.activeSheetId = (document.model.sheets[at] ?? shown.at(-1) ?? sheet).id;
}

function freeName(document: HostDocument, wanted: string): string {
  const isTaken = (name: string) => document.model.sheetNamed(name) !== undefined;
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted} ${number}`)) return `${wanted} ${number}`;
}
