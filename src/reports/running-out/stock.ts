import type { Cell } from '../../ports/workbook';
import { isUnreadable, partsIn, PARTS } from '../../wb/money/amount';
import { type Behind, rowsBehind } from '../behind';
import type { ReportTables, Row } from '../report';
import type { KeyOf } from './goods';

const STOCK_COLUMNS = ['nmId', 'techSize', 'quantity', 'inWayToClient', 'inWayFromClient'] as const;

/** Pieces of a good; NaN where one of its rows says something that is no number. */
export interface Stock {
  here: number;
  toClients: number;
  fromClients: number;
  /** In the seller's own warehouses; '' where their sheet is not in the file. */
  own: number | '';
}

/** What lies in all warehouses together, by the good's key. */
export function stockOf(tables: ReportTables, key: KeyOf): (good: string) => Stock {
  const atWb = tables.rows('stocks', STOCK_COLUMNS);
  const [here, toClients, fromClients] = [2, 3, 4].map((at) => piecesBy(atWb.map((row) => [row[0], row[1], row[at]]), key)) as [Pieces, Pieces, Pieces];
  const own = tables.has('sellerStocks') ? piecesBy(tables.rows('sellerStocks', ['nmId', 'techSize', 'quantity']), key) : null;
  const of = (pieces: Pieces, good: string): number => pieces.get(good) ?? 0;
  return (good) => ({
    here: of(here, good), toClients: of(toClients, good), fromClients: of(fromClients, good), own: own === null ? '' : of(own, good),
  });
}

/** Where the pieces of a good lie. @param isOf of article and size */
export function stockBehind(tables: ReportTables, isOf: (row: Row) => boolean): Behind[] {
  return [
    rowsBehind(tables, 'stocks', {
      columns: STOCK_COLUMNS, shown: ['warehouseName', 'vendorCode'], isOf,
      adds: ([, , quantity, toClients, fromClients]) => ({ stock: partsIn(quantity), toClients: partsIn(toClients), fromClients: partsIn(fromClients) }),
    }),
    rowsBehind(tables, 'sellerStocks', { columns: ['nmId', 'techSize', 'quantity'], shown: ['warehouseName', 'vendorCode'], isOf, adds: ([, , quantity]) => ({ ownStock: partsIn(quantity) }) }),
  ];
}

type Pieces = ReadonlyMap<string, number>;

function piecesBy(rows: readonly (readonly (Cell | undefined)[])[], key: KeyOf): Pieces {
  const pieces = new Map<string, number>();
  for (const [nmId, size, quantity] of rows) {
    const good = key(nmId, size);
    pieces.set(good, (pieces.get(good) ?? 0) + piecesIn(quantity));
  }
  return pieces;
}

/** NaN for what is no number: taken for nothing, it would be sold out, and ordered anew. */
export function piecesIn(cell: unknown): number {
  return isUnreadable(cell) ? NaN : partsIn(cell) / PARTS;
}

/** '' where nobody knows. */
export function knownPieces(pieces: number | ''): number | '' {
  return Number.isNaN(pieces) ? '' : pieces;
}
