import type { Cell } from './workbook';

export interface PageRow {
  /** Texts made safe by `textCell`, and formulas of our own. */
  cells: readonly Cell[];
  /** `step`: its first cell stands out. */
  look: 'title' | 'heading' | 'step' | 'plain';
  /** Number format of the last cell. */
  format?: string;
}

/** A sheet that is written to be read, not to hold data. */
export interface Page {
  tag: string;
  title: string;
  widthsPx: readonly number[];
  rows: readonly PageRow[];
}

export interface PagePort {
  /** Whether the file has one sheet and nothing on it: a file that was just made. */
  isFileBlank(): boolean;
  /** Makes the first sheet of the file and shows it. */
  create(page: Page): void;
}
