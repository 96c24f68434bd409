import type { Reader } from '../sheet/reader';
import { UserActionError } from '../wb/errors';
import { wordOf } from './arguments';
import type { Argument } from './formula';
import { headerOf, requireColumn, type Row } from './rows';

/** A column restricted to one value. */
export interface Filter {
  columnId: string;
  word: string;
  given: Argument;
}

/** Of the arguments that are given, in the order of the columns. */
export function filtersOf(columnIds: readonly string[], args: readonly Argument[]): Filter[] {
  const filters = columnIds.map((columnId, at) => ({ columnId, word: wordOf(args[at]), given: args[at] }));
  return filters.filter(({ word }) => word !== '');
}

/**
 * Whether a row is wanted.
 * @param first where the filters' cells begin in a row.
 * @throws UserActionError FORMULA_UNKNOWN_VALUE  no row has the value: a misprint must not look like «none left»
 */
export function restriction(filters: readonly Filter[], first: number, rows: readonly Row[], reader: Reader): (row: Row) => boolean {
  filters.forEach(({ columnId, word, given }, at) => {
    requireColumn(reader, columnId);
    if (!rows.some((row) => wordOf(row[first + at]) === word)) {
      const column = headerOf(reader, columnId);
      throw new UserActionError('FORMULA_UNKNOWN_VALUE', { sheet: reader.spec.title, column, value: String(given) });
    }
  });
  return (row) => filters.every(({ word }, at) => wordOf(row[first + at]) === word);
}
