import type { Cell } from '../../ports/workbook';
import { isCalendar, type WireRow } from '../../tables/table';
import { findingPlaces, keyColumnIds, keyPart, SHOP } from './row-key';
import type { TableColumn, TableSpec } from '../table-spec';

export interface KeyLacks {
  /** Whether a row, of which these are the cells, lacks a part of what it is found by. */
  has(row: WireRow, cells: readonly Cell[]): boolean;
  /** Ids of the parts that rows so far have lacked. */
  ids(): string[];
  /** Whether there is a part for which none of the rows so far had so much as a field. */
  isFieldGone(): boolean;
}

/**
 * A part of which WB sent no field is lacking, also one in which some rows have nothing: those have nothing in the field. A part that cannot
 * be read is lacking too: of a row with a day that is none nobody knows when it ends, and all rows with an object would be one.
 */
export function keyLacks(spec: TableSpec): KeyLacks {
  const ids = keyColumnIds(spec);
  const parts = findingPlaces(spec).map((place) => ids[place] as string).filter((id) => id !== SHOP).map((id) => {
    const index = spec.columns.findIndex((column) => column.id === id);
    const { kind, from } = spec.columns[index] as TableColumn;
    return { id, index, mayBeEmpty: spec.mayLack?.includes(id) === true, isMade: from !== undefined, isDate: isCalendar(kind), hasLacked: false, hasCome: from !== undefined };
  });
  return {
    has: (row, cells) => {
      let isAnyLacking = false;
      for (const part of parts) {
        const cell = cells[part.index] as Cell;
        const isUnread = part.isDate ? typeof cell !== 'number' : !part.mayBeEmpty && keyPart(cell) === '';
        const isSent = part.isMade || row[part.id] !== undefined;
        part.hasCome = part.hasCome || isSent;
        if (isUnread || !isSent || (!part.isMade && isNoPart(row[part.id]))) {
          part.hasLacked = true;
          isAnyLacking = true;
        }
      }
      return isAnyLacking;
    },
    ids: () => parts.filter(({ hasLacked }) => hasLacked).map(({ id }) => id),
    isFieldGone: () => parts.some(({ hasCome }) => !hasCome),
  };
}

function isNoPart(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null);
}
