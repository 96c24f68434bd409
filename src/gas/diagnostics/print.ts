/** One line of the execution's log. */
export function print(what: string, seen: unknown): void {
  console.log(`${what}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`);
}

/** What a call gave, or what Google threw instead. */
export function outcomeOf(work: () => unknown): string {
  try {
    return String(work());
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}

/** How long it took, ms. */
export function timed(work: () => unknown): number {
  const startMs = Date.now();
  work();
  return Date.now() - startMs;
}

/** Works on a sheet that is gone afterwards. */
export function onScratchSheet<T>(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet();
  try {
    return work(sheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}
