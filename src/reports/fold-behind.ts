import type { ColumnIdOf } from '../datasets';
import { type Added, type Behind, rowsBehind } from './behind';
import type { Fold, Folded } from './fold';
import type { ReportTables } from './report';

/** By these people find a row again, whatever it is added up for. */
const SHOWN: readonly ColumnIdOf<'finance'>[] = ['rrDate', 'vendorCode', 'bonusTypeName', 'srid', 'rrdId'];

interface OfLine<T> {
  /** Whether rows of that key are in the line. */
  isOf: (key: string) => boolean;
  /** What the sums of one row add to the cells. */
  adds: (sums: T, key: string) => Added;
  /** No row of the line is of an earlier day: a sheet may have a million. */
  from?: number | undefined;
}

/** The rows that a fold has added up for a line: the fold itself says which they are, and what each of them is alone. */
export function foldBehind<T extends Folded>(tables: ReportTables, fold: Fold<T>, { isOf, adds, from }: OfLine<T>): Behind {
  const keyOf = fold.keys(fold.given?.(tables) ?? []);
  return rowsBehind(tables, fold.dataset, {
    columns: fold.columns as never[], shown: SHOWN.filter((column) => !fold.columns.includes(column)) as never[],
    ...(from === undefined ? {} : { since: { columnId: fold.day as never, from } }),
    isOf: (row) => {
      const key = keyOf(row);
      return key !== null && isOf(key);
    },
    adds: (row) => {
      const sums = fold.empty();
      fold.add(sums, row);
      return adds(sums, keyOf(row) as string);
    },
  });
}
