import { parseDecimal } from '../wb/money/decimal';
import { inside } from './inside';
import type { WireRow } from './table';

/** A sum that WB writes a hundred times as large; what is no number stays, to be seen. */
export function kopecks(...path: string[]): (row: WireRow) => unknown {
  const at = inside(...path);
  return (row) => {
    const amount = parseDecimal(at(row));
    return amount === null ? at(row) : amount / 100;
  };
}
