/** Time is injected: nothing in the pure folders reads a clock of its own. */
export interface ClockPort {
  nowMs(): number;
  /** Blocks the execution. Only for waits of seconds: longer ones end the execution as paused. */
  sleepMs(ms: number): void;
}

/** What Sheets shows of a moment, as a number of days: a cell's date comes as a moment in the spreadsheet's own time zone. */
export interface WallClockPort {
  serialOf(moment: Date): number;
  /** The moment at which a cell of this spreadsheet shows the serial. */
  momentOf(serial: number): Date;
}
