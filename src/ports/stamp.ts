/** The cell that formulas take as their last argument: a new value in it makes Sheets calculate them anew. */
export interface StampPort {
  /** Moscow wall clock as a serial; null when there is no such cell. */
  read(): number | null;
  /** Into the cell wherever the user has moved it; makes it on the sheet with that tag when it is missing. */
  write(serial: number, sheetTag: string, note: string): void;
}
