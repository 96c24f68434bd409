type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Keys of developer metadata on a sheet; the value is the sheet's id, so that a copy of the sheet has none, and the text. */
export const LAYOUT_KEY = 'wb.layout';
export const MEMORY_KEY = 'wb.memory';

/** The metadata of a sheet, read once for all that look at them, until one of them is written. */
export interface SheetMetadata {
  all(): Metadata[];
  changed(): void;
}

/** @param known where they have been read already */
export function metadataOf(sheet: Sheet, known?: Metadata[]): SheetMetadata {
  return {
    all: () => (known = known ?? sheet.getDeveloperMetadata()),
    changed: () => { known = undefined; },
  };
}

/** A text that a sheet carries. */
export function keptText(sheet: Sheet, key: string, metadata = metadataOf(sheet)): { read(): string; write(text: string): void } {
  const prefix = `${sheet.getSheetId()} `;
  let text: string | undefined;
  const find = (): Metadata | undefined => metadata.all().find((one) => one.getKey() === key && one.getValue()?.startsWith(prefix));
  return {
    read: () => (text = text ?? find()?.getValue()?.slice(prefix.length) ?? ''),
    write(wanted) {
      const before = find();
      if (before === undefined) sheet.addDeveloperMetadata(key, prefix + wanted, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      else before.setValue(prefix + wanted);
      text = wanted;
      metadata.changed();
    },
  };
}

/** The texts of all sheets by their ids, in one look. */
export function keptTexts(spreadsheet: Spreadsheet, key: string): Map<number, string> {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find().map((metadata) => metadata.getValue() ?? '');
  return new Map(found.map((value) => [Number(value.slice(0, value.indexOf(' '))), value.slice(value.indexOf(' ') + 1)]));
}
