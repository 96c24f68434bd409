import type { Cell } from '../../ports/workbook';
import type { Reader } from '../../sheet/reader';
import { type Measure, SUM } from './measure';

type Sheet = Pick<Reader, 'has' | 'spec'>;

/** Whether something that a measure adds up is missing from a row, or not understood. */
export function oddRowTest({ columns, isOdd = () => false, fold }: Measure, sheet: Sheet): (cells: readonly Cell[]) => boolean {
  const neverBlank = columns.flatMap((columnId, at) => (fold === SUM && isNeverBlank(columnId, sheet) ? [at] : []));
  return (cells) => isOdd(cells) || neverBlank.some((at) => cells[at] === '');
}

/** Whether WB sends an amount with every row: a blank one is no zero, unless the sheet itself leaves zeros blank. */
export function isNeverBlank(columnId: string, { has, spec }: Sheet): boolean {
  const column = spec.columns.find(({ id }) => id === columnId);
  return column?.isAlways === true && ['integer', 'number', 'money', 'percent'].includes(column.kind) && spec.zerosCountWith === undefined && has(columnId);
}
