import type { WireRow } from './table';

/** The value that stands so deep in a row; nothing, where WB sends nothing on the way there. */
export function inside(...path: string[]): (row: WireRow) => unknown {
  return (row) => path.reduce<unknown>((inner, name) => Object(inner)[name], row);
}
