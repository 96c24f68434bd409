let known: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;

/** The file that this execution works in, asked for once: a formula counts its calls. */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return (known = known ?? SpreadsheetApp.getActiveSpreadsheet());
}
