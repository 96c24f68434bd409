export type ChartKind = 'column' | 'line';

/** A chart as it is to be drawn. */
export interface ChartLook {
  id: string;
  kind: ChartKind;
  title: string;
  /** Columns of our sheets by their tags, each from its header down, as many rows as said or all; the first is the axis. */
  columns: readonly { tag: string; column: number; headerRow: number; rows?: number }[];
  /** Where it is drawn; below the rows where nothing says so. */
  place?: { row: number; column: number };
}

/** The spreadsheet's own charts on our sheets. */
export interface ChartsPort {
  /**
   * Draws those charts that were never drawn on that sheet of ours, below its rows, and has the others show all rows of their
   * columns. One that the user has deleted is not drawn again; place, size and looks are the user's.
   * @throws UserActionError SHEET_PROTECTED
   */
  draw(tag: string, charts: readonly ChartLook[]): void;
}
