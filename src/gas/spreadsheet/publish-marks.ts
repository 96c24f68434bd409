type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What all our keys of developer metadata begin with. */
const OURS = 'wb.';

/**
 * Version 0.1.0 made marks that its own Cloud project alone sees: a copy of the file has another one, and so has a script that is
 * moved. They become visible to all, which is no secret. One that may not be changed stays as it is.
 * @returns false when the time was up
 */
export function publishMarks(spreadsheet: Spreadsheet, isTimeUp: () => boolean): boolean {
  const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withVisibility(PROJECT).find()) {
    if (!metadata.getKey()?.startsWith(OURS)) continue;
    if (isTimeUp()) return false;
    try {
      metadata.setVisibility(DOCUMENT);
    } catch {
      // On a sheet that somebody protects, for instance: it only matters to a copy of the file.
    }
  }
  return true;
}
