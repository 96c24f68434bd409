import { addedUp } from '../../tables/added-up';
import type { WireRow } from '../../tables/table';
import { wireText } from '../../wb/wire/wire-text';

const PIECES = ['quantity', 'inWayToClient', 'inWayFromClient'];

/**
 * The sheet knows warehouses by their names. Of several with one name, or without one, a size has the pieces of all. The same
 * warehouse twice is one row that came twice, of which the later counts.
 */
export function ofOneName(rows: WireRow[]): WireRow[] {
  const ids = new Set(rows.map(({ warehouseId }) => warehouseId));
  if (ids.size < 2) return rows;
  const last = new Map(rows.map((row) => [JSON.stringify(['nmId', 'chrtId', 'warehouseId', 'warehouseName'].map((name) => wireText(row[name]))), row]));
  return addedUp([...last.values()], { by: ['nmId', 'chrtId', 'warehouseName'], mayLack: ['warehouseName'], sums: PIECES });
}
