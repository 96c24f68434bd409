import type { Reader } from '../../sheet/reader';
import { UserActionError } from '../../wb/errors';
import { wordOf } from './arguments';
import { SHOP } from '../../sheet/keys/row-key';
import type { Argument, FileView } from '../formula';
import { columnOf, requireColumn, type Row } from '../rows';

/** A column restricted to one value. */
export interface Filter {
  columnId: string;
  word: string;
  /** As it was written, for the error. */
  given: string;
}

/** Of the arguments that are given. */
export function filtersOf(given: readonly (readonly [columnId: string, argument: Argument])[]): Filter[] {
  const filters = given.map(([columnId, argument]) => ({ columnId, word: wordOf(argument), given: String(argument) }));
  return filters.filter(({ word }) => word !== '');
}

interface Read {
  /** Where a column's cell is in a row. */
  placeOf: (columnId: string) => number;
  rows: readonly Row[];
  reader: Reader;
}

/**
 * Whether a row is wanted.
 * @throws UserActionError FORMULA_UNKNOWN_VALUE  no row has the value: a misprint must not look like «none left»; a shop that is connected is none
 */
export function restriction(filters: readonly Filter[], { placeOf, rows, reader }: Read, { shops }: Pick<FileView, 'shops'>): (row: Row) => boolean {
  const placed = filters.map((filter) => ({ ...filter, at: placeOf(filter.columnId) }));
  for (const { columnId, word, given, at } of placed) {
    requireColumn(reader, columnId);
    const isKnown = rows.some((row) => wordOf(row[at]) === word) || (columnId === SHOP && shops().some((shop) => wordOf(shop) === word));
    if (!isKnown) {
      const { header } = columnOf(reader.spec, columnId);
      throw new UserActionError('FORMULA_UNKNOWN_VALUE', { sheet: reader.spec.title(), column: header(), value: given });
    }
  }
  return (row) => placed.every(({ word, at }) => wordOf(row[at]) === word);
}
