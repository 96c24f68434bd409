/** `bad` costs money, `care` wants a look. */
export type Tone = 'bad' | 'care';

/** Which cells of a column are coloured. Each is one criterion of Sheets' own, so that a person may read and change it. */
export interface HighlightLook {
  /** The same for the same column and criterion. */
  id: string;
  column: number;
  /** Cells begin below it. */
  headerRow: number;
  tone: Tone;
  when: { text: string } | { below: number } | { above: number };
}

/** Conditional formats of our sheets. */
export interface HighlightsPort {
  /**
   * Adds those that were never made on that sheet, behind all that are there, and has the others reach the last row. One that the user has
   * deleted is not made again; criteria, colours and order are the user's.
   * @throws UserActionError SHEET_PROTECTED
   */
  draw(tag: string, highlights: readonly HighlightLook[]): void;
}
