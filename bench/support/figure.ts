/** One measured number. All goals are upper limits. */
export interface Figure {
  id: string;
  what: string;
  goal: number;
  unit?: string;
  measure(): Promise<Measured> | Measured;
}

export interface Measured {
  value: number;
  /** How it was got, or why it is missed: one line under the table. */
  note?: string;
  /** Or why there is none, in a word. */
  growth: Growth | string;
}

/** The same at several sizes. What grows is named, because a ratio may stay while its parts grow. */
export interface Growth {
  of: string;
  points: readonly Point[];
}

export interface Point {
  rows: number;
  value: number;
}

/**
 * The power of the number of rows with which the value grows: 0 stays, 1 doubles with the rows, 2 is a square.
 * The slope of a straight line through the logarithms.
 */
export function exponent(points: readonly Point[]): number {
  const logs = points.map(({ rows, value }) => ({ x: Math.log(rows), y: Math.log(Math.max(value, Number.MIN_VALUE)) }));
  const mean = (of: (log: { x: number; y: number }) => number): number => logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  return mean(({ x, y }) => (x - x0) * (y - y0)) / mean(({ x }) => (x - x0) ** 2);
}

/** The sizes at which growth is measured. */
export const SIZES = [10_000, 100_000, 1_000_000] as const;

export const NO_ROWS = 'does not depend on rows';

/** Several figures may come from one run: it is made when the first of them asks. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made = made ?? { value: make() }).value;
}
