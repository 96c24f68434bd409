import type { Cell } from '../../ports/workbook';
import { partsIn, PARTS } from '../../wb/amount';
import type { ReportTables } from '../report';
import type { KeyOf } from './goods';

/** Pieces of a good. */
export interface Stock {
  here: number;
  toClients: number;
  fromClients: number;
  /** In the seller's own warehouses; '' where their sheet is not in the file. */
  own: number | '';
}

/** What lies in all warehouses together, by the good's key. */
export function stockOf(tables: ReportTables, key: KeyOf): (good: string) => Stock {
  const atWb = tables.rows('stocks', ['nmId', 'techSize', 'quantity', 'inWayToClient', 'inWayFromClient']);
  const [here, toClients, fromClients] = [2, 3, 4].map((at) => piecesBy(atWb.map((row) => [row[0], row[1], row[at]]), key)) as [Pieces, Pieces, Pieces];
  const own = tables.has('sellerStocks') ? piecesBy(tables.rows('sellerStocks', ['nmId', 'techSize', 'quantity']), key) : null;
  const of = (pieces: Pieces, good: string): number => pieces.get(good) ?? 0;
  return (good) => ({
    here: of(here, good), toClients: of(toClients, good), fromClients: of(fromClients, good), own: own === null ? '' : of(own, good),
  });
}

type Pieces = ReadonlyMap<string, number>;

function piecesBy(rows: readonly (readonly (Cell | undefined)[])[], key: KeyOf): Pieces {
  const pieces = new Map<string, number>();
  for (const [nmId, size, quantity] of rows) {
    const good = key(nmId, size);
    pieces.set(good, (pieces.get(good) ?? 0) + partsIn(quantity) / PARTS);
  }
  return pieces;
}
