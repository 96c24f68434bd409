/** What no document of Google's decides. Left out, the answer is the worse one for a script. */
export interface Doubts {
  /** Whether a page gets the name of an error before its message, or `Error` whatever its name is. */
  pageGetsErrorName: boolean;
  /** Whether `getRange(1, 7, maxRows, 1)` counts as the whole column that `G:G` is, where marks hang on columns. */
  wholeColumnByCoordinates: boolean;
}

export const WORST: Doubts = { pageGetsErrorName: false, wholeColumnByCoordinates: false };
