import type { SharingPort } from '../../ports/document';
import type { SheetListPort } from '../../ports/workbook';
import { activeSpreadsheet } from './active-spreadsheet';
import { sheetCall } from './sheet-errors';
import { ownSheet } from './own-sheets';
import { freeName } from './unfinished-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Tells our protection from those of people. */
const OURS = 'WB Sheets';

export function spreadsheetSharing(list: SheetListPort): SharingPort {
  const sheetsOf = (tags: readonly string[]): [string, Sheet][] => tags.flatMap((tag): [string, Sheet][] => {
    const sheet = ownSheet(activeSpreadsheet(), list, tag);
    return sheet === null ? [] : [[tag, sheet]];
  });
  return {
    warnings(tags) {
      const found = sheetsOf(tags).map(([tag, sheet]) => ({ tag, kept: protectionsOf(sheet) }));
      return {
        without: found.filter(({ kept }) => kept.length === 0).map(({ tag }) => tag),
        own: found.filter(({ kept }) => kept.some(isOurs)).map(({ tag }) => tag),
      };
    },
    warn(tags) {
      for (const [, sheet] of sheetsOf(tags)) sheetCall(sheet, () => sheet.protect().setDescription(OURS).setWarningOnly(true));
    },
    unwarn(tags) {
      for (const [, sheet] of sheetsOf(tags)) protectionsOf(sheet).filter(isOurs).forEach((protection) => protection.remove());
    },
    copyAsValues(suffix) {
      const spreadsheet = activeSpreadsheet();
      const source = spreadsheet.getActiveSheet();
      const name = freeName(spreadsheet, `${source.getName()} ${suffix}`);
      return sheetCall(source.getName(), () => {
        const copy = source.copyTo(spreadsheet).setName(name);
        // From the source: formulas of the copy may not have been calculated yet.
        source.getDataRange().copyTo(copy.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        copy.activate();
        return name;
      });
    },
  };
}

function protectionsOf(sheet: Sheet): Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
}

function isOurs(protection: Protection): boolean {
  return protection.isWarningOnly() && protection.getDescription() === OURS;
}
