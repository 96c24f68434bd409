import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';
import type { AccountGood } from './account-good';

/** A good as a row of «Остатки из учёта». @param at the moment that the stock is of */
export function goodRow({ id, barcode, article, title, quantity, cost, warehouses }: AccountGood, source: string, at: number): WireRow {
  const stock = quantity === null ? {} : { quantity, warehouses: warehouses.map(({ name, quantity: lies }) => `${name}: ${lies}`).join('; '), readAt: at };
  return { source, goodId: id, barcode, article, title, ...stock, ...(cost === null ? {} : { cost }) };
}

const STANDING = ['source', 'goodId', 'barcode', 'article', 'title'] as const;

/** What stands there of the same system and has not come with everything that it has: it is out of stock. */
export function goneRows(tables: Pick<ReportTables, 'reportRows'>, source: string, come: readonly string[], at: number): WireRow[] {
  const known = new Set(come);
  const gone = tables.reportRows('accountStock', STANDING).filter(([from, id]) => from === source && !known.has(String(id)));
  return gone.map((cells) => ({ ...Object.fromEntries(STANDING.map((column, index) => [column, cells[index]])), quantity: 0, warehouses: '', readAt: at }));
}
