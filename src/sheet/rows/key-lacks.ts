import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { findingPlaces, keyColumnIds, keyPart, SHOP } from './row-key';
import type { TableColumn, TableSpec } from '../table-spec';

export interface KeyLacks {
  /** Whether a row, of which these are the cells, lacks a part of what it is found by. */
  has(row: WireRow, cells: readonly Cell[]): boolean;
  /** Ids of the parts that rows so far have lacked. */
  ids(): string[];
}

/**
 * A part of which WB sent no field is lacking, also one in which some rows have nothing: those have nothing in the field. A part that cannot
 * be read is lacking too: of a row with a day that is none nobody knows when it ends.
 */
export function keyLacks(spec: TableSpec): KeyLacks {
  const ids = keyColumnIds(spec);
  const parts = findingPlaces(spec).map((place) => ids[place] as string).filter((id) => id !== SHOP).map((id) => {
    const index = spec.columns.findIndex((column) => column.id === id);
    const { kind, from } = spec.columns[index] as TableColumn;
    return { id, index, mayBeEmpty: spec.mayLack?.includes(id) === true, isMade: from !== undefined, isDate: kind === 'date' || kind === 'dateTime', hasLacked: false };
  });
  return {
    has: (row, cells) => {
      let isAnyLacking = false;
      for (const part of parts) {
        const cell = cells[part.index] as Cell;
        const isUnread = part.isDate ? typeof cell !== 'number' : !part.mayBeEmpty && keyPart(cell) === '';
        if (isUnread || (!part.isMade && row[part.id] === undefined)) {
          part.hasLacked = true;
          isAnyLacking = true;
        }
      }
      return isAnyLacking;
    },
    ids: () => parts.filter(({ hasLacked }) => hasLacked).map(({ id }) => id),
  };
}
