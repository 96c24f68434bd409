/** What can be done to a file before it is shown to others. */
export interface SharingPort {
  /** Those of the sheets with these tags that nobody protects, and those that carry our warning. */
  warnings(tags: readonly string[]): { without: string[]; own: string[] };
  /** Has Google ask «are you sure?» before a person edits these sheets; scripts and refreshes write as before. */
  warn(tags: readonly string[]): void;
  /** Takes our warning from these sheets, and no other protection. */
  unwarn(tags: readonly string[]): void;
  /**
   * Makes a copy of the sheet the user is looking at, with the values that its formulas show, and opens it.
   * @returns its name
   */
  copyAsValues(suffix: string): string;
}
