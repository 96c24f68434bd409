type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Keys of developer metadata on a sheet; the value is the sheet's id, so that a copy of the sheet has none, and the text. */
export const LAYOUT_KEY = 'wb.layout';
export const MEMORY_KEY = 'wb.memory';

/** A text that a sheet carries; the sheet's metadata are read once, when it is first looked at. */
export function keptText(sheet: Sheet, key: string, own?: Metadata[]): { read(): string; write(text: string): void } {
  const prefix = `${sheet.getSheetId()} `;
  let known = own;
  let text: string | undefined;
  const find = (): Metadata | undefined => {
    known = known ?? sheet.getDeveloperMetadata();
    return known.find((metadata) => metadata.getKey() === key && metadata.getValue()?.startsWith(prefix));
  };
  return {
    read: () => (text = text ?? find()?.getValue()?.slice(prefix.length) ?? ''),
    write(wanted) {
      const before = find();
      if (before === undefined) sheet.addDeveloperMetadata(key, prefix + wanted, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      else before.setValue(prefix + wanted);
      text = wanted;
      known = undefined;
    },
  };
}

/** The texts of all sheets by their ids, in one look. */
export function keptTexts(spreadsheet: Spreadsheet, key: string): Map<number, string> {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find().map((metadata) => metadata.getValue() ?? '');
  return new Map(found.map((value) => [Number(value.slice(0, value.indexOf(' '))), value.slice(value.indexOf(' ') + 1)]));
}
