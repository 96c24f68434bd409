/** What no document of Google's decides. Left out, the answer is the worse one for a script, unless its field says otherwise. */
export interface Doubts {
  /** Whether a page gets the name of an error before its message, or `Error` whatever its name is. */
  pageGetsErrorName: boolean;
  /** Whether `getRange(1, 7, maxRows, 1)` counts as the whole column that `G:G` is, where marks hang on columns. */
  wholeColumnByCoordinates: boolean;
  /**
   * Whether a formula may read the files beside the script. Google's list of services for formulas has the HTML service, with
   * the words that it is rarely useful there; of files it says nothing. Without them no formula could be told a header, so
   * here the better answer is the usual one.
   */
  formulasReadFiles: boolean;
  /** Whether a formula may look for marks with a finder. It may read the spreadsheet with most methods called `get…`; of finders nothing is said. */
  formulasFindMarks: boolean;
}

export const WORST: Doubts = { pageGetsErrorName: false, wholeColumnByCoordinates: false, formulasReadFiles: true, formulasFindMarks: false };
