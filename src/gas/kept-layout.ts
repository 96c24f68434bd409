type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata with this key on a sheet; its value is the sheet's id, so that a copy of the sheet has none, and the text. */
const LAYOUT_KEY = 'wb.layout';

/** A text that a sheet carries; the sheet's metadata are read once, when it is first looked at. */
export function keptLayout(sheet: Sheet, own?: Metadata[]): { read(): string; write(text: string): void } {
  const prefix = `${sheet.getSheetId()} `;
  let known = own;
  let text: string | undefined;
  const find = (): Metadata | undefined => {
    known = known ?? sheet.getDeveloperMetadata();
    return known.find((metadata) => metadata.getKey() === LAYOUT_KEY && metadata.getValue()?.startsWith(prefix));
  };
  return {
    read: () => (text = text ?? find()?.getValue()?.slice(prefix.length) ?? ''),
    write(wanted) {
      try {
        const before = find();
        if (before === undefined) sheet.addDeveloperMetadata(LAYOUT_KEY, prefix + wanted, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        else before.setValue(prefix + wanted);
        text = wanted;
        known = undefined;
      } catch {
        // A sheet that somebody protects, for instance: what is not kept only costs time.
      }
    },
  };
}
