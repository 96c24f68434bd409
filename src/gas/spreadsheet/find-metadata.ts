import { lettersOf } from '../../app/cells/letters';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What bears that key on any sheet of the file. */
export function metadataOfSheets(spreadsheet: Spreadsheet, key: string): Metadata[] {
  return findOrAsk(() => spreadsheet.createDeveloperMetadataFinder().withKey(key).find(), () => spreadsheet.getSheets(), key);
}

/** What bears that key in any column of the sheet. */
export function metadataOfColumns(sheet: Sheet, key: string): Metadata[] {
  const columns = (): { getDeveloperMetadata(): Metadata[] }[] => Array.from({ length: sheet.getMaxColumns() }, (_, at) => {
    const letters = lettersOf(at + 1);
    return sheet.getRange(`${letters}:${letters}`);
  });
  return findOrAsk(() => sheet.createDeveloperMetadataFinder().withKey(key).find(), columns, key);
}

/**
 * A finder takes one call. Whether a formula may use one no document says: there the spreadsheet is to be read only, with most of
 * the methods whose names begin with `get` (Google, "Custom functions"). Where it may not, each place is asked with such a method.
 */
function findOrAsk(find: () => Metadata[], places: () => readonly { getDeveloperMetadata(): Metadata[] }[], key: string): Metadata[] {
  try {
    return find();
  } catch {
    return places().reduce<Metadata[]>((all, place) => all.concat(place.getDeveloperMetadata().filter((metadata) => metadata.getKey() === key)), []);
  }
}
